// Takes entities away that no report brings any more, with their names.
// $ids: of the entities. Columns: count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:NAMES]-(name:Name)
  DETACH DELETE name
}
DETACH DELETE entity
RETURN count(*) AS count
