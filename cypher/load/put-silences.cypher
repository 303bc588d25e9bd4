// Writes silences and ties them to whom they concern.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MATCH (entity:Entity {id: row.of})
MERGE (silence:Silence {id: row.id})
SET silence = row, silence.loadedFrom = $version
MERGE (silence)-[:CONCERNS]->(entity)
RETURN count(*) AS count
