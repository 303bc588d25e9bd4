// A page of the entities that some reports bring, by id, each with all its evidence.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of EntityLine, aliases as names and aliasReasons
UNWIND $reports AS report
MATCH (:Report {id: report})-[:BRINGS]->(entity:Entity)
WITH DISTINCT entity
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, entity.code AS code,
  entity.aliases AS aliases, entity.aliasReasons AS aliasReasons,
  COLLECT {
    MATCH (entity)-[alike:POSSIBLY_SAME]->(other:Entity)
    RETURN {id: other.id, because: alike.because} ORDER BY other.id
  } AS possiblySame,
  entity.origin AS origin,
  COLLECT {
    MATCH (entity)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS evidence
ORDER BY id
