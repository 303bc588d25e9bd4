// Which of some entities overlap: one lies within another, or is part of it, by whatever status; or it became the other, at once or by
// places between them (up to eight mergers, more than any code list has); or the two may be the same. What may overlap must not be added up.
// Many lie in one place: what that lies in is walked to once for all of them.
// $subjects: ids. Columns: subject, other
UNWIND $subjects AS id
MATCH (subject:Entity {id: id})
WITH collect(subject) AS subjects
CALL (subjects) {
  UNWIND subjects AS subject
  MATCH (subject)-[r:LOCATED_IN|PART_OF|POSSIBLY_SAME]->(near:Entity)
  WITH near, type(r) = 'POSSIBLY_SAME' AS maybeSame, collect(DISTINCT subject.id) AS ids
  CALL (near, maybeSame) {
    WITH near, maybeSame WHERE maybeSame
    RETURN near AS other
    UNION
    WITH near, maybeSame WHERE NOT maybeSame
    MATCH (near)-[:LOCATED_IN|PART_OF*0..3]->(other:Entity)
    RETURN other
  }
  RETURN ids, other.id AS other
  UNION
  UNWIND subjects AS subject
  WITH subject WHERE subject.mergedInto IS NOT NULL
  MATCH (became1:Entity {id: subject.mergedInto})
  OPTIONAL MATCH (became2:Entity {id: became1.mergedInto})
  OPTIONAL MATCH (became3:Entity {id: became2.mergedInto})
  OPTIONAL MATCH (became4:Entity {id: became3.mergedInto})
  OPTIONAL MATCH (became5:Entity {id: became4.mergedInto})
  OPTIONAL MATCH (became6:Entity {id: became5.mergedInto})
  OPTIONAL MATCH (became7:Entity {id: became6.mergedInto})
  OPTIONAL MATCH (became8:Entity {id: became7.mergedInto})
  UNWIND [became1, became2, became3, became4, became5, became6, became7, became8] AS other
  RETURN [subject.id] AS ids, other.id AS other
}
WITH ids, other
WHERE other IN $subjects
UNWIND ids AS subject
WITH subject, other
WHERE subject <> other
RETURN DISTINCT subject, other
