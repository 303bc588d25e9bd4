// A page of all relations, by id.
// $after: id of the last one before. $limit: rows. Columns: those of RelationLine, the mentions with each claim
MATCH (relation:Relation)
WHERE relation.id > $after
WITH relation ORDER BY relation.id LIMIT $limit
RETURN relation.id AS id,
  relation {.type, .from, .fromName, .to, .toName, .status, .year, .step, .title, .inferred, .because, .origin} AS relation,
  COLLECT {
    MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role, .fromMention, .toMention}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS claims
ORDER BY id
