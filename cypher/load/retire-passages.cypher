// Takes passages away that their report no longer has.
// $ids: of the passages. Columns: count
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
DETACH DELETE passage
RETURN count(*) AS count
