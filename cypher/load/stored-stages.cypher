// All statuses, over the years, of the relations of these courses.
// $courses: of relations. Columns: id, course, status, year, knownFrom, knownUntil
UNWIND $courses AS course
MATCH (relation:Relation)
WHERE relation.course = course AND relation.year IS NOT NULL AND relation.id IS NOT NULL
RETURN relation.id AS id, course, relation.status AS status, relation.year AS year,
  relation.knownFrom AS knownFrom, relation.knownUntil AS knownUntil
