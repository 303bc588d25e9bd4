// Says anew of observations and relations whether some conflict concerns them.
// $ids: of those of which it has changed. Columns: count
UNWIND $ids AS id
CALL (id) {
  MATCH (member:Observation {id: id}) RETURN member
  UNION
  MATCH (member:Relation {id: id}) RETURN member
}
SET member.conflicted = EXISTS { (member)<-[:CONCERNS]-(:Conflict) }
RETURN count(*) AS count
