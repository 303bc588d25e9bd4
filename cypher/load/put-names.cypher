// Writes the names and aliases of entities.
// $rows: properties of each, entity being its entity's id. Columns: count
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name)-[:NAMES]->(entity)
SET name = row
RETURN count(*) AS count
