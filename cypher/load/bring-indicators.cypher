// Notes how a report defines these indicators.
// $report: its id. $rows: id and definition of each. $version: the data version that the load makes. Columns: count
MATCH (report:Report {id: $report})
UNWIND $rows AS row
MERGE (indicator:Indicator {id: row.id}) ON CREATE SET indicator.loadedFrom = $version
MERGE (report)-[brings:BRINGS]->(indicator)
SET brings = row
RETURN count(*) AS count
