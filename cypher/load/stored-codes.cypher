// The relations of the official codes that a report brings in the graph.
// $report: its id. Columns: id, digest
MATCH (:Report {id: $report})-[brings:BRINGS]->(relation:Relation)
RETURN relation.id AS id, brings.digest AS digest
