// Writes entities, and takes their names and look-alikes away, which are written next.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row, entity.loadedFrom = $version, entity:$(row.kind)
WITH entity
CALL (entity) {
  MATCH (entity)<-[:NAMES]-(name:Name)
  DETACH DELETE name
}
CALL (entity) {
  MATCH (entity)-[alike:POSSIBLY_SAME]->()
  DELETE alike
}
RETURN count(*) AS count
