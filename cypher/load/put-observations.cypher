// Writes observations and takes their links away, which are written next, when all observations are there.
// Every figure is a FLOAT, whole or not, so that they compare and index as one type.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MERGE (observation:Observation {id: row.id})
SET observation = row,
  observation.loadedFrom = $version,
  observation.value = toFloat(row.value),
  observation.low = toFloat(row.low),
  observation.high = toFloat(row.high),
  observation.lower = toFloat(row.lower),
  observation.upper = toFloat(row.upper),
  observation.sortValue = toFloat(row.sortValue),
  observation.growthPercent = toFloat(row.growthPercent),
  observation.growthPoints = toFloat(row.growthPoints),
  observation.growthLow = toFloat(row.growthLow),
  observation.growthHigh = toFloat(row.growthHigh),
  observation.growthLower = toFloat(row.growthLower),
  observation.growthUpper = toFloat(row.growthUpper),
  observation.sortGrowth = toFloat(row.sortGrowth),
  observation.subjectName = row.subjectText,
  observation.conflicted = EXISTS { (observation)<-[:CONCERNS]-(:Conflict) }
WITH observation
CALL (observation) {
  MATCH (observation)-[link:ABOUT|SHARED_BY|MEASURES|PART_OF_FIGURE|STAGE_OF|LISTS|EXCLUDES]->()
  DELETE link
}
RETURN count(*) AS count
