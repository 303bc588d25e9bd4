// Writes passages and ties them to their report.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MERGE (passage:Passage {id: row.id})
SET passage = row, passage.loadedFrom = $version
MERGE (passage)-[:IN]->(report)
RETURN count(*) AS count
