// Ties conflicts of a town to what they concern: the conflicts that were written, and any whose member has only now come to the
// graph, since a conflict can concern a fact of an earlier report that is loaded later.
// $town: code of the town. $conflicts: ids of those that were written. $added: ids of the facts and entities that came. Columns: count
MATCH (conflict:Conflict)
WHERE conflict.town = $town AND conflict.id IS NOT NULL
UNWIND conflict.members AS id
WITH conflict, id
WHERE conflict.id IN $conflicts OR id IN $added
CALL (id) {
  MATCH (member:Observation {id: id}) RETURN member
  UNION
  MATCH (member:Relation {id: id}) RETURN member
  UNION
  MATCH (member:Entity {id: id}) RETURN member
}
CREATE (conflict)-[:CONCERNS]->(member)
RETURN count(*) AS count
