// Where the other reports of a town say its figures.
// $town: its code. $report: the id of the report that is being loaded. Columns: claim {report, year, passage, start, end, quote, fact, says}
MATCH (report:Report)
WHERE report.townCode = $town AND report.id <> $report
MATCH (report)<-[:IN]-(:Passage)<-[:QUOTES]-(claim:Claim)
WHERE claim.claims = 'Observation' AND claim.role = 'VALUE'
RETURN claim {.report, .year, .passage, .start, .end, .quote, .fact, .says} AS claim
