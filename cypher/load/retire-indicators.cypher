// Takes indicators away that no report brings any more.
// $ids: of the indicators. Columns: count
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
DETACH DELETE indicator
RETURN count(*) AS count
