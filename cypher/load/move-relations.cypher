// Sets the year in which relations are superseded, on the node and on the direct relationship.
// $rows: id and knownUntil of each. Columns: count
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
MATCH (from:Entity {id: relation.from})
SET relation.knownUntil = row.knownUntil
WITH relation, from
CALL (relation, from) {
  MATCH (from)-[direct {id: relation.id}]->()
  SET direct.knownUntil = relation.knownUntil
}
RETURN count(*) AS count
