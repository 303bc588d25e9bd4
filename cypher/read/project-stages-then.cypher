// The milestones that each project had reached, or begun to, by what was loaded at a data version: as project-stages.
// $projects: ids. $statuses: those that count as reached. $asOf: a year, or null for all. $knownAt: the data version.
// Columns: project, stage {id of the relation, milestone, name, status, year, inferred, because}
UNWIND $projects AS project
CALL (project) {
  MATCH (relation:Relation)
  WHERE relation.from = project AND relation.id IS NOT NULL AND coalesce(relation.loadedFrom, 1) <= $knownAt
  RETURN relation
  UNION ALL
  MATCH (relation:FormerRelation)
  WHERE relation.from = project AND relation.loadedFrom <= $knownAt AND relation.loadedUntil > $knownAt
  RETURN relation
}
WITH project, relation
WHERE relation.type = 'REACHED' AND relation.status IN $statuses
  AND CASE WHEN $asOf IS NULL THEN relation.knownUntil = 9999 ELSE relation.knownFrom <= $asOf AND relation.knownUntil > $asOf END
RETURN project, relation {.id, milestone: relation.to, name: relation.toName, .status, .year, .inferred, .because} AS stage
ORDER BY project, relation.id
