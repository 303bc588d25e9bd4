// The indicators that a report brings in the graph, and those that it is about to bring if the graph has them.
// $report: its id. $ids: of the indicators that it is about to bring.
// Columns: id, digest (of this report's definition), name, brought (by this report), shared (brought by another)
MATCH (:Report {id: $report})-[brings:BRINGS]->(indicator:Indicator)
RETURN indicator.id AS id, brings.digest AS digest, indicator.name AS name, true AS brought,
  EXISTS { (indicator)<-[:BRINGS]-(other:Report) WHERE other.id <> $report } AS shared
UNION
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
WHERE NOT EXISTS { (indicator)<-[:BRINGS]-(:Report {id: $report}) }
RETURN indicator.id AS id, '' AS digest, indicator.name AS name, false AS brought, true AS shared
