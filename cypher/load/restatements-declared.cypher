// The figures that the readers of a town's other reports wrote down as restated.
// $town: its code. $report: the id of the report that is being loaded. Columns: report, kind, members
MATCH (conflict:Conflict)
USING INDEX SEEK conflict:Conflict(town, id)
WHERE conflict.town = $town AND conflict.id IS NOT NULL
  AND conflict.report <> $report AND conflict.kind = 'RESTATED' AND conflict.foundBy = 'READER'
RETURN conflict.report AS report, conflict.kind AS kind, conflict.members AS members
