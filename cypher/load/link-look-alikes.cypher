// Ties look-alikes: those of these entities, and those whose look-alike has only now come to the graph.
// $ids: of the entities that were written. Columns: count
MATCH (entity:Entity {hasLookAlikes: true})
UNWIND range(0, size(entity.lookAlikes) - 1) AS at
WITH entity, entity.lookAlikes[at] AS id, entity.lookAlikeReasons[at] AS because
WHERE entity.id IN $ids OR id IN $ids
MATCH (other:Entity {id: id})
MERGE (entity)-[alike:POSSIBLY_SAME]->(other)
SET alike.because = because
RETURN count(*) AS count
