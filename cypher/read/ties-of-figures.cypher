// How some figures hold each other: which is a part of another, or a later stage of it, and which conflicts they are members of.
// $ids: of observations. Columns: id, wholes: ids of the figures above it; conflicts: ids
UNWIND $ids AS id
MATCH (figure:Observation {id: id})
RETURN id,
  COLLECT { MATCH (figure)-[:PART_OF_FIGURE|STAGE_OF*1..6]->(whole:Observation) RETURN DISTINCT whole.id } AS wholes,
  COLLECT { MATCH (figure)<-[:CONCERNS]-(conflict:Conflict) RETURN conflict.id } AS conflicts
