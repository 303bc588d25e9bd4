// Figures of some subjects and indicators within some years.
// $ways: [{subject, indicator, from, to}], the years inclusive.
// Columns: observation, all of its properties; conflicts, their kinds by their ids; quotes, of a target, the words that say it
UNWIND $ways AS way
MATCH (observation:Observation)
USING INDEX SEEK observation:Observation(subject, indicator, year, id)
WHERE observation.subject = way.subject AND observation.indicator = way.indicator
  AND observation.year >= way.from AND observation.year <= way.to AND observation.id IS NOT NULL
RETURN observation {.*} AS observation,
  COLLECT { MATCH (observation)<-[:CONCERNS]-(conflict:Conflict) RETURN [conflict.id, conflict.kind] ORDER BY conflict.id } AS conflicts,
  COLLECT {
    MATCH (observation)<-[:SUPPORTS]-(claim:Claim)
    WHERE observation.modality = 'TARGET' AND claim.role = 'VALUE'
    RETURN claim.quote ORDER BY claim.id
  } AS quotes
ORDER BY observation.id
