// Those of these indicators that are not defined as the report that defines them says.
// $ids: of the indicators. Columns: id
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
CALL (indicator) {
  MATCH (defining:Report {id: indicator.definedBy}) USING INDEX SEEK defining:Report(id)
  RETURN defining
}
MATCH (defining)-[brings:BRINGS]->(indicator)
// the one has a key that the other has not, digest; the other two, definedBy and loadedFrom
WHERE size(keys(brings)) + 1 <> size(keys(indicator))
  OR any(key IN keys(brings) WHERE key <> 'digest' AND coalesce(brings[key] <> indicator[key], true))
RETURN indicator.id AS id
