// Sets the year in which relations are superseded, on the node and on the direct relationship.
// $rows: id and knownUntil of each. Columns: count
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
SET relation.knownUntil = row.knownUntil
WITH relation
MATCH (from:Entity {id: relation.from})
MATCH (to:Entity {id: relation.to})
CALL (relation, from, to) {
  MATCH (from)-[direct {id: relation.id}]->(to)
  SET direct.knownUntil = relation.knownUntil
}
RETURN count(*) AS count
