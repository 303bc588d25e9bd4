// What other reports, and the code lists that they bring, say of these observations and relations.
// $report: the id of the report that is being loaded. $ids: of facts. Columns: claim, fact, year, start, says
UNWIND $ids AS id
CALL (id) {
  MATCH (:Observation {id: id})<-[:SUPPORTS]-(claim:Claim)
  RETURN claim.id AS claim, claim.report AS report, claim.year AS year, claim.start AS start, claim.says AS says
  UNION ALL
  MATCH (:Relation {id: id})<-[:SUPPORTS]-(claim:Claim)
  RETURN claim.id AS claim, claim.report AS report, claim.year AS year, claim.start AS start, claim.says AS says
  UNION ALL
  MATCH (:Relation {id: id})<-[brings:BRINGS]-(other:Report)
  RETURN other.id AS claim, other.id AS report, 0 AS year, 0 AS start, brings.says AS says
}
WITH *
WHERE report <> $report AND says IS NOT NULL
RETURN claim, id AS fact, year, start, says
