// Writes claims, each tied to the passage that it quotes and to the fact that it supports.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CALL (row) {
  MATCH (fact:Observation {id: row.fact}) RETURN fact
  UNION
  MATCH (fact:Relation {id: row.fact}) RETURN fact
  UNION
  MATCH (fact:Entity {id: row.fact}) RETURN fact
  UNION
  MATCH (fact:Conflict {id: row.fact}) RETURN fact
  UNION
  MATCH (fact:Silence {id: row.fact}) RETURN fact
}
MERGE (claim:Claim {id: row.id})
SET claim = row, claim.loadedFrom = $version
WITH claim, passage, fact
CALL (claim) {
  MATCH (claim)-[link:QUOTES|SUPPORTS]->()
  DELETE link
}
CREATE (claim)-[:QUOTES]->(passage)
CREATE (claim)-[:SUPPORTS]->(fact)
RETURN count(*) AS count
