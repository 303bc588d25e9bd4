// Figures of groups that name an entity as a member, of some indicators in one year.
// $subject, $indicators, $year. Columns: observation, all of its properties; conflicts, their kinds by their ids
MATCH (member:Entity {id: $subject})<-[:SHARED_BY]-(observation:Observation)
USING INDEX SEEK member:Entity(id)
WHERE observation.indicator IN $indicators AND observation.year = $year
RETURN observation {.*} AS observation,
  COLLECT { MATCH (observation)<-[:CONCERNS]-(conflict:Conflict) RETURN [conflict.id, conflict.kind] ORDER BY conflict.id } AS conflicts
ORDER BY observation.id
