// The report, if the graph has it.
// $report: its id. Columns: id, digest
MATCH (report:Report {id: $report})
RETURN report.id AS id, report.digest AS digest
