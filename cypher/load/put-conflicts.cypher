// Writes conflicts and ties them to what they concern.
// $rows: properties of each. Columns: count
UNWIND $rows AS row
MERGE (conflict:Conflict {id: row.id})
SET conflict = row
WITH conflict, row
CALL (conflict) {
  MATCH (conflict)-[concerns:CONCERNS]->()
  DELETE concerns
}
CALL (conflict, row) {
  UNWIND row.members AS id
  CALL (id) {
    MATCH (member:Observation {id: id}) RETURN member
    UNION
    MATCH (member:Relation {id: id}) RETURN member
    UNION
    MATCH (member:Entity {id: id}) RETURN member
  }
  CREATE (conflict)-[:CONCERNS]->(member)
}
RETURN count(*) AS count
