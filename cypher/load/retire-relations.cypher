// Takes relations away that no claim supports any more, and their direct relationships.
// $ids: of the relations. Columns: count
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (from:Entity {id: relation.from})
MATCH (to:Entity {id: relation.to})
CALL (relation, from, to) {
  MATCH (from)-[direct {id: relation.id}]->(to)
  DELETE direct
}
DETACH DELETE relation
RETURN count(*) AS count
