// A page of all observations, by id.
// $after: id of the last one before. $limit: rows. Columns: those of ObservationLine
MATCH (observation:Observation)
WHERE observation.id > $after
WITH observation ORDER BY observation.id LIMIT $limit
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
