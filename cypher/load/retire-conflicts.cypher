// Takes conflicts away.
// $ids: of the conflicts. Columns: count
UNWIND $ids AS id
MATCH (conflict:Conflict {id: id})
DETACH DELETE conflict
RETURN count(*) AS count
