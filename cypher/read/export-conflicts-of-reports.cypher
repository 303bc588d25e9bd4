// A page of the conflicts of some reports, by id: those that they tell of, and those about what they say or bring, whichever report tells
// of them (a later one corrects a figure). Of the members, those that these reports say or bring.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of ConflictLine
UNWIND $reports AS report
CALL (report) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(claims, report, start, id)
  WHERE claim.claims = 'Conflict' AND claim.report = report AND claim.start IS NOT NULL AND claim.id IS NOT NULL
  RETURN claim.fact AS fact
  UNION
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(claims, report, start, id)
  WHERE claim.claims IN ['Observation', 'Relation'] AND claim.report = report AND claim.start IS NOT NULL AND claim.id IS NOT NULL
  MATCH (claim)-[:SUPPORTS]->()<-[:CONCERNS]-(conflict:Conflict)
  RETURN conflict.id AS fact
  UNION
  MATCH (:Report {id: report})-[:BRINGS]->(:Entity)<-[:CONCERNS]-(conflict:Conflict)
  RETURN conflict.id AS fact
}
WITH DISTINCT fact
WHERE fact > $after
WITH fact ORDER BY fact LIMIT $limit
MATCH (conflict:Conflict {id: fact})
RETURN conflict.id AS id, conflict.kind AS kind, conflict.severity AS severity,
  COLLECT {
    UNWIND range(0, size(conflict.members) - 1) AS place
    MATCH (conflict)-[:CONCERNS]->(member)
    WHERE member.id = conflict.members[place]
      AND (EXISTS { (member)<-[:BRINGS]-(brings:Report) WHERE brings.id IN $reports }
        OR EXISTS { (member)<-[:SUPPORTS]-(says:Claim) WHERE says.report IN $reports })
    RETURN member.id ORDER BY place
  } AS members,
  conflict.explanation AS explanation, conflict.advice AS advice, conflict.foundBy AS foundBy,
  COLLECT {
    MATCH (conflict)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS evidence
ORDER BY id
