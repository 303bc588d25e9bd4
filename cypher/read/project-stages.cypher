// The milestones that each project has reached, or begun to, as the reports know it now or knew it up to a year.
// $projects: ids. $statuses: those that count as reached. $asOf: a year, or null for now.
// Columns: project, stage {id of the relation, milestone, name, status, year, inferred, because}
UNWIND $projects AS project
UNWIND $statuses AS reached
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(from, type, status, year, id)
WHERE relation.from = project AND relation.type = 'REACHED' AND relation.status = reached
  AND relation.year IS NOT NULL AND relation.id IS NOT NULL
  AND CASE WHEN $asOf IS NULL THEN relation.knownUntil = 9999 ELSE relation.knownFrom <= $asOf AND relation.knownUntil > $asOf END
RETURN project, relation {.id, milestone: relation.to, name: relation.toName, .status, .year, .inferred, .because} AS stage
ORDER BY project, relation.id
