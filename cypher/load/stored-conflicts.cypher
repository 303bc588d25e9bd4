// The conflicts of a report, with what they concern; and the restatements that code found between any reports of its town.
// $report: its id. $town: code of its town. Columns: id, digest, members
MATCH (conflict:Conflict)
WHERE conflict.town = $town AND conflict.id IS NOT NULL
  AND (conflict.report = $report OR conflict.kind = 'RESTATED' AND conflict.foundBy = 'CODE')
RETURN conflict.id AS id, conflict.digest AS digest, conflict.members AS members
