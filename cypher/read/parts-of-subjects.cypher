// Which of some entities lies within another of them, or is part of it, by whatever status: what may overlap must not be added up.
// $subjects: ids. Columns: part, whole
UNWIND $subjects AS id
MATCH (part:Entity {id: id})
MATCH (part)-[:LOCATED_IN|PART_OF*1..4]->(whole:Entity)
WHERE whole.id IN $subjects AND whole.id <> id
RETURN DISTINCT id AS part, whole.id AS whole
