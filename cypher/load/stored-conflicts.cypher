// The conflicts of a report, with what they concern.
// $report: its id. Columns: id, digest, members
MATCH (conflict:Conflict)
WHERE conflict.report = $report AND conflict.id IS NOT NULL
RETURN conflict.id AS id, conflict.digest AS digest, conflict.members AS members
