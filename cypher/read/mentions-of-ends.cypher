// How the claims for relations name their ends: the words of the earliest report first, and in it of the earliest place.
// $relations: ids. Columns: relation, fromMention, toMention (null where no claim gives words)
UNWIND $relations AS relation
MATCH (claim:Claim) USING INDEX SEEK claim:Claim(fact, report, start, id)
WHERE claim.fact = relation AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL
WITH relation, claim ORDER BY relation, claim.year, claim.start, claim.id
RETURN relation, head(collect(claim.fromMention)) AS fromMention, head(collect(claim.toMention)) AS toMention
