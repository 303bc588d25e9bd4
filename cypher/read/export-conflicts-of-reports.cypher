// A page of the conflicts of some reports, by id.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of ConflictLine
UNWIND $reports AS report
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(claims, report, start, id)
WHERE claim.claims = 'Conflict' AND claim.report = report AND claim.start IS NOT NULL AND claim.id IS NOT NULL
WITH DISTINCT claim.fact AS fact
WHERE fact > $after
WITH fact ORDER BY fact LIMIT $limit
MATCH (conflict:Conflict {id: fact})
RETURN conflict.id AS id, conflict.kind AS kind, conflict.severity AS severity, conflict.members AS members,
  conflict.explanation AS explanation, conflict.advice AS advice, conflict.foundBy AS foundBy,
  COLLECT {
    MATCH (conflict)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS evidence
ORDER BY id
