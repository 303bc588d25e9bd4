// Notes that a report brings these entities.
// $report: its id. $ids: of the entities. Columns: count
MATCH (report:Report {id: $report})
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
MERGE (report)-[:BRINGS]->(entity)
RETURN count(*) AS count
