// The observations and relations that repeat the names of these entities.
// $ids: of the entities. Columns: id
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(fact:Observation) RETURN fact.id AS fact
  UNION
  MATCH (entity)-[direct]-(:Entity) MATCH (relation:Relation {id: direct.id}) RETURN relation.id AS fact
}
RETURN DISTINCT fact AS id
