// What other reports say of these observations and relations.
// $report: the id of the report that is being loaded. $ids: of facts. Columns: claim, fact, year, start, says
UNWIND $ids AS id
CALL (id) {
  MATCH (fact:Observation {id: id}) RETURN fact
  UNION
  MATCH (fact:Relation {id: id}) RETURN fact
}
MATCH (fact)<-[:SUPPORTS]-(claim:Claim)
WHERE claim.report <> $report
RETURN claim.id AS claim, fact.id AS fact, claim.year AS year, claim.start AS start, claim.says AS says
