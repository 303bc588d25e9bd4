// Takes silences away.
// $ids: of the silences. Columns: count
UNWIND $ids AS id
MATCH (silence:Silence {id: id})
DETACH DELETE silence
RETURN count(*) AS count
