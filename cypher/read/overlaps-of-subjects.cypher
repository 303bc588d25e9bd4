// Which of some entities overlap: one lies within another, or is part of it, by whatever status; or it became the other, at once or by
// places between them (up to eight mergers, more than any code list has); or the two may be the same. What may overlap must not be added up.
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
  MATCH (became1:Entity {id: subject.mergedInto})
  OPTIONAL MATCH (became2:Entity {id: became1.mergedInto})
  OPTIONAL MATCH (became3:Entity {id: became2.mergedInto})
  OPTIONAL MATCH (became4:Entity {id: became3.mergedInto})
  OPTIONAL MATCH (became5:Entity {id: became4.mergedInto})
  OPTIONAL MATCH (became6:Entity {id: became5.mergedInto})
  OPTIONAL MATCH (became7:Entity {id: became6.mergedInto})
  OPTIONAL MATCH (became8:Entity {id: became7.mergedInto})
  UNWIND [became1, became2, became3, became4, became5, became6, became7, became8] AS other
  WITH other WHERE other IS NOT NULL
  RETURN other
}
WITH id, other
WHERE other.id IN $subjects AND other.id <> id
RETURN DISTINCT id AS subject, other.id AS other
