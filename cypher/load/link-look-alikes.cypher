// Ties entities to those of their look-alikes that the graph has, both ways: look-alikes name each other.
// $ids: of the entities that were written. Columns: count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  UNWIND range(0, size(entity.lookAlikes) - 1) AS at
  MATCH (other:Entity {id: entity.lookAlikes[at]})
  MERGE (entity)-[there:POSSIBLY_SAME]->(other)
  SET there.because = entity.lookAlikeReasons[at]
  WITH entity, other
  UNWIND [back IN range(0, size(other.lookAlikes) - 1) WHERE other.lookAlikes[back] = entity.id] AS back
  MERGE (other)-[here:POSSIBLY_SAME]->(entity)
  SET here.because = other.lookAlikeReasons[back]
}
RETURN count(*) AS count
