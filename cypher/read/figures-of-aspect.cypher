// Figures of one subject that are of the same aspect (revenue, investment) in one year, whatever each report calls the indicator.
// $subject, $aspect, $year. Columns: observation, all of its properties; conflicts, their kinds by their ids
MATCH (observation:Observation)
USING INDEX SEEK observation:Observation(subject, aspect, year, id)
WHERE observation.subject = $subject AND observation.aspect = $aspect AND observation.year = $year AND observation.id IS NOT NULL
RETURN observation {.*} AS observation,
  COLLECT { MATCH (observation)<-[:CONCERNS]-(conflict:Conflict) RETURN [conflict.id, conflict.kind] ORDER BY conflict.id } AS conflicts
ORDER BY observation.id
