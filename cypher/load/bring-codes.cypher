// Notes that a report brings these relations of the official codes, as its code list says them.
// $report: its id. $rows: id, says and digest of each. Columns: count
MATCH (report:Report {id: $report})
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
MERGE (report)-[brings:BRINGS]->(relation)
SET brings.says = row.says, brings.digest = row.digest
RETURN count(*) AS count
