// Gives indicators the definition of the earliest report that brings them, so that the order of loading does not show.
// $ids: of the indicators. $version: the data version that the load makes. Columns: count
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
CALL (indicator) {
  MATCH (indicator)<-[brings:BRINGS]-(report:Report)
  RETURN brings ORDER BY report.year, report.id LIMIT 1
}
SET indicator = properties(brings), indicator.digest = null, indicator.loadedFrom = $version
RETURN count(*) AS count
