// The silences of a report.
// $report: its id. Columns: id, digest
MATCH (silence:Silence)
WHERE silence.report = $report AND silence.id IS NOT NULL
RETURN silence.id AS id, silence.digest AS digest
