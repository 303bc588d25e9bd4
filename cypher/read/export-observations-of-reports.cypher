// A page of the observations that some reports say, by id, each with all its evidence.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of ObservationLine
UNWIND $reports AS report
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(claims, report, start, id)
WHERE claim.claims = 'Observation' AND claim.report = report AND claim.start IS NOT NULL AND claim.id IS NOT NULL
WITH DISTINCT claim.fact AS fact
WHERE fact > $after
WITH fact ORDER BY fact LIMIT $limit
MATCH (observation:Observation {id: fact})
RETURN observation.id AS id,
  observation {.subject, .subjectName, .subjectMembers, .indicator, .measure, .value, .low, .high, .unit, .per, .printed, .qualifier,
    .modality, .periodStart, .periodEnd, .periodBasis, .growthPercent, .growthQualifier, .growthBasis, .partOf, .stageOf, .rank,
    .among, .scope, .excludes, .members, .listComplete} AS observation,
  COLLECT {
    MATCH (observation)<-[:SUPPORTS]-(claim:Claim)
    RETURN claim {.report, .quote, .start, .end, .role}
    ORDER BY claim.report, claim.start, claim.end, claim.role
  } AS evidence
ORDER BY id
