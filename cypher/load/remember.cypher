// Leaves a copy of states that a load is about to change or to take away, beside them, under labels that begin with Former; a state
// that this load itself wrote, or has copied already, has nothing to leave.
// $ids: of the states. $version: the data version that the load makes. $retired: whether they are taken away. Columns: count
UNWIND $ids AS id
CALL (id) {
  MATCH (state:Claim {id: id}) RETURN state
  UNION
  MATCH (state:Observation {id: id}) RETURN state
  UNION
  MATCH (state:Relation {id: id}) RETURN state
  UNION
  MATCH (state:Entity {id: id}) RETURN state
  UNION
  MATCH (state:Conflict {id: id}) RETURN state
  UNION
  MATCH (state:Silence {id: id}) RETURN state
  UNION
  MATCH (state:Passage {id: id}) RETURN state
  UNION
  MATCH (state:Report {id: id}) RETURN state
  UNION
  MATCH (state:Indicator {id: id}) RETURN state
}
CALL (state) {
  WITH state
  WHERE coalesce(state.loadedFrom, 0) < $version
  CREATE (former:$([label IN labels(state) | 'Former' + label]))
  SET former = properties(state), former.loadedFrom = coalesce(state.loadedFrom, 1), former.loadedUntil = $version, former.retired = $retired, state.loadedFrom = $version
}
RETURN count(*) AS count
