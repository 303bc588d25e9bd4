// A page of the relations that some reports say, and of those that the official codes give for them, by id, each with all its evidence.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of RelationLine, the mentions with each claim
UNWIND $reports AS report
CALL (report) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(claims, report, start, id)
  WHERE claim.claims = 'Relation' AND claim.report = report AND claim.start IS NOT NULL AND claim.id IS NOT NULL
  RETURN claim.fact AS fact
  UNION
  MATCH (:Report {id: report})-[:BRINGS]->(relation:Relation)
  RETURN relation.id AS fact
}
WITH DISTINCT fact
WHERE fact > $after
WITH fact ORDER BY fact LIMIT $limit
MATCH (relation:Relation {id: fact})
RETURN relation.id AS id,
  relation {.type, .from, .fromName, .to, .toName, .status, .year, .step, .title, .inferred, .because, .origin} AS relation,
  COLLECT {
    MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role, .fromMention, .toMention}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS claims
ORDER BY id
