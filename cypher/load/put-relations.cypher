// Writes relations: each the node and, with the same id and status, the direct relationship between its ends.
// $rows: properties of each. Columns: count
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (relation:Relation {id: row.id})
SET relation = row,
  relation.fromKind = from.kind,
  relation.fromName = from.name,
  relation.toKind = to.kind,
  relation.toName = to.name,
  relation.conflicted = EXISTS { (relation)<-[:CONCERNS]-(:Conflict) }
MERGE (from)-[direct:$(row.type) {id: row.id}]->(to)
SET direct.status = row.status,
  direct.year = row.year,
  direct.knownFrom = row.knownFrom,
  direct.knownUntil = row.knownUntil,
  direct.inferred = row.inferred
RETURN count(*) AS count
