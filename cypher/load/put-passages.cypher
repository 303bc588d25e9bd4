// Writes passages and ties them to their report.
// $rows: properties of each. Columns: count
UNWIND $rows AS row
MATCH (report:Report {id: row.report})
MERGE (passage:Passage {id: row.id})
SET passage = row
MERGE (passage)-[:IN]->(report)
RETURN count(*) AS count
