// Which of some entities overlap: one lies within another, or is part of it, by whatever status; or it became the other, at once or by one
// place more; or the two may be the same. What may overlap must not be added up.
// $subjects: ids. Columns: subject, other
UNWIND $subjects AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (subject)-[:LOCATED_IN|PART_OF*1..4]->(other:Entity)
  RETURN other
  UNION
  MATCH (subject)-[:POSSIBLY_SAME]->(other:Entity)
  RETURN other
  UNION
  MATCH (next:Entity {id: subject.mergedInto})
  MATCH (other:Entity) WHERE other.id IN [next.id, next.mergedInto]
  RETURN other
}
WITH id, other
WHERE other.id IN $subjects AND other.id <> id
RETURN DISTINCT id AS subject, other.id AS other
