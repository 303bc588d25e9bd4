// The claims of a report, with what they support.
// $report: its id. Columns: id, digest, fact, claims
MATCH (:Report {id: $report})<-[:IN]-(:Passage)<-[:QUOTES]-(claim:Claim)
RETURN claim.id AS id, claim.digest AS digest, claim.fact AS fact, claim.claims AS claims
