// Takes observations away that no claim supports any more.
// $ids: of the observations. Columns: count
UNWIND $ids AS id
MATCH (observation:Observation {id: id})
DETACH DELETE observation
RETURN count(*) AS count
