// The claims of a report, with what they support; and those of its town's reports for the restatements that code found.
// $report: its id. $town: code of its town. Columns: id, digest, fact, claims
MATCH (:Report {id: $report})<-[:IN]-(:Passage)<-[:QUOTES]-(claim:Claim)
RETURN claim.id AS id, claim.digest AS digest, claim.fact AS fact, claim.claims AS claims
UNION
MATCH (conflict:Conflict)<-[:SUPPORTS]-(claim:Claim)
WHERE conflict.town = $town AND conflict.id IS NOT NULL AND conflict.kind = 'RESTATED' AND conflict.foundBy = 'CODE'
RETURN claim.id AS id, claim.digest AS digest, claim.fact AS fact, claim.claims AS claims
