// Gives indicators the definition of the report that defines them, the earliest that brings them, so that the order of loading does not show.
// $ids: of the indicators. $version: the data version that the load makes. Columns: count
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
CALL (indicator) {
  MATCH (defining:Report {id: indicator.definedBy}) USING INDEX SEEK defining:Report(id)
  RETURN defining
}
MATCH (defining)-[brings:BRINGS]->(indicator)
SET indicator = properties(brings), indicator.digest = null, indicator.definedBy = defining.id, indicator.loadedFrom = $version
RETURN count(*) AS count
