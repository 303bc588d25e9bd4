// A page of all conflicts, by id.
// $after: id of the last one before. $limit: rows. Columns: those of ConflictLine
MATCH (conflict:Conflict)
WHERE conflict.id > $after
WITH conflict ORDER BY conflict.id LIMIT $limit
RETURN conflict.id AS id, conflict.kind AS kind, conflict.severity AS severity, conflict.members AS members,
  conflict.explanation AS explanation, conflict.advice AS advice, conflict.foundBy AS foundBy,
  COLLECT {
    MATCH (conflict)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS evidence
ORDER BY id
