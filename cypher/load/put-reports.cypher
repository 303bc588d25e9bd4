// Writes reports.
// $rows: properties of each. Columns: count
UNWIND $rows AS row
MERGE (report:Report {id: row.id})
SET report = row
RETURN count(*) AS count
