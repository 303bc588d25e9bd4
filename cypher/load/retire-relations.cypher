// Takes relations away that no claim supports any more; their direct relationships must be untied first.
// $ids: of the relations. Columns: count
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
DETACH DELETE relation
RETURN count(*) AS count
