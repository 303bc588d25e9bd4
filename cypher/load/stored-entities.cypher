// The entities that a report brings in the graph, and those that it is about to bring if the graph has them.
// $report: its id. $ids: of the entities that it is about to bring.
// Columns: id, digest, name, origin, brought (by this report), shared (brought by another)
MATCH (:Report {id: $report})-[:BRINGS]->(entity:Entity)
RETURN entity.id AS id, entity.digest AS digest, entity.name AS name, entity.origin AS origin, true AS brought,
  EXISTS { (entity)<-[:BRINGS]-(other:Report) WHERE other.id <> $report } AS shared
UNION
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:BRINGS]-(:Report {id: $report}) }
RETURN entity.id AS id, entity.digest AS digest, entity.name AS name, entity.origin AS origin, false AS brought, true AS shared
