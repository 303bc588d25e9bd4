// Takes the direct relationships of relations away.
// $ids: of the relations. Columns: count
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (from:Entity {id: relation.from})
CALL (relation, from) {
  MATCH (from)-[direct {id: relation.id}]->()
  DELETE direct
}
RETURN count(*) AS count
