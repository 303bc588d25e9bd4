// Writes reports.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MERGE (report:Report {id: row.id})
SET report = row, report.loadedFrom = $version
RETURN count(*) AS count
