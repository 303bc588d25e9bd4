// Those of these observations and relations of which `conflicted` no longer says whether some conflict concerns them.
// $ids: of what conflicts came to concern or no longer do, of any kind. Columns: id
UNWIND $ids AS id
CALL (id) {
  MATCH (member:Observation {id: id}) RETURN member
  UNION
  MATCH (member:Relation {id: id}) RETURN member
}
WITH member
WHERE member.conflicted <> EXISTS { (member)<-[:CONCERNS]-(:Conflict) }
RETURN member.id AS id
