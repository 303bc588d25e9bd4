// How the claims that were loaded at a data version name the ends of relations: as mentions-of-ends.
// $relations: ids. $knownAt: the data version. Columns: relation, fromMention, toMention (null where no claim gives words)
UNWIND $relations AS relation
CALL (relation) {
  MATCH (claim:Claim)
  WHERE claim.fact = relation AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL
    AND coalesce(claim.loadedFrom, 1) <= $knownAt
  RETURN claim
  UNION ALL
  MATCH (claim:FormerClaim)
  WHERE claim.fact = relation AND claim.loadedFrom <= $knownAt AND claim.loadedUntil > $knownAt
  RETURN claim
}
WITH relation, claim ORDER BY relation, claim.year, claim.start, claim.id
RETURN relation, head(collect(claim.fromMention)) AS fromMention, head(collect(claim.toMention)) AS toMention
