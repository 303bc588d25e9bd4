// The observations and relations of these ids that the graph has.
// $ids: of facts. Columns: id, digest, course (of a relation; null of an observation)
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Observation {id: id}) RETURN fact
  UNION
  MATCH (fact:Relation {id: id}) RETURN fact
}
RETURN fact.id AS id, fact.digest AS digest, fact.course AS course
