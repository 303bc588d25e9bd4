// Ties observations to subject, indicator, whole, stage before, and the entities of their lists.
// $rows: properties of each observation. Columns: count
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (indicator:Indicator {id: 'indicator/' + row.indicator})
CREATE (observation)-[:MEASURES]->(indicator)
WITH observation, row
CALL (observation, row) {
  MATCH (subject:Entity {id: row.subject})
  CREATE (observation)-[:ABOUT]->(subject)
  SET observation.subjectName = subject.name, observation.subjectKind = subject.kind
}
CALL (observation, row) {
  UNWIND row.subjectMembers AS id
  MATCH (member:Entity {id: id})
  CREATE (observation)-[:SHARED_BY]->(member)
}
CALL (observation, row) {
  MATCH (whole:Observation {id: row.partOf})
  CREATE (observation)-[:PART_OF_FIGURE]->(whole)
}
CALL (observation, row) {
  MATCH (before:Observation {id: row.stageOf})
  CREATE (observation)-[:STAGE_OF]->(before)
}
CALL (observation, row) {
  UNWIND row.members AS id
  MATCH (listed:Entity {id: id})
  CREATE (observation)-[:LISTS]->(listed)
}
CALL (observation, row) {
  UNWIND row.excludes AS id
  MATCH (excluded:Entity {id: id})
  CREATE (observation)-[:EXCLUDES]->(excluded)
}
RETURN count(*) AS count
