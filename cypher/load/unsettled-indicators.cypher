// Those of these indicators that are not defined as the earliest report that brings them defines them.
// $ids: of the indicators. Columns: id
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
CALL (indicator) {
  MATCH (indicator)<-[brings:BRINGS]-(report:Report)
  RETURN brings ORDER BY report.year, report.id LIMIT 1
}
WITH indicator, brings
// each has one key that the other has not: digest, loadedFrom
WHERE size(keys(brings)) <> size(keys(indicator))
  OR any(key IN keys(brings) WHERE key <> 'digest' AND coalesce(brings[key] <> indicator[key], true))
RETURN indicator.id AS id
