// Notes which report defines each of these indicators: the earliest that brings it. Only the report that did so far and the one that is
// being loaded are looked at, unless the first no longer brings it: an indicator that thousands of reports bring costs no more than another.
// $report: the id of the report that is being loaded. $ids: of the indicators. Columns: count
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
CALL (indicator) {
  MATCH (defining:Report {id: indicator.definedBy})-[:BRINGS]->(indicator)
  RETURN defining
  UNION
  MATCH (defining:Report {id: $report})-[:BRINGS]->(indicator)
  RETURN defining
  UNION
  WITH indicator
  WHERE NOT EXISTS { (:Report {id: indicator.definedBy})-[:BRINGS]->(indicator) }
  MATCH (indicator)<-[:BRINGS]-(defining:Report)
  RETURN defining
}
WITH indicator, defining ORDER BY defining.year, defining.id
WITH indicator, head(collect(defining.id)) AS first
SET indicator.definedBy = first
RETURN count(*) AS count
