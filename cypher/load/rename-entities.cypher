// Carries the new names of entities to the observations and relations that repeat them, to be ordered by.
// $ids: of the entities. Columns: count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:ABOUT]-(observation:Observation)
  SET observation.subjectName = entity.name
}
CALL (entity) {
  MATCH (entity)-[direct]->()
  MATCH (relation:Relation {id: direct.id})
  SET relation.fromName = entity.name
}
CALL (entity) {
  MATCH (entity)<-[direct]-()
  MATCH (relation:Relation {id: direct.id})
  SET relation.toName = entity.name
}
RETURN count(*) AS count
