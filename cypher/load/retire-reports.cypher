// Takes reports away, whose passages and claims are gone.
// $ids: of the reports. Columns: count
UNWIND $ids AS id
MATCH (report:Report {id: id})
DETACH DELETE report
RETURN count(*) AS count
