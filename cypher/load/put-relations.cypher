// Writes relations: each the node and, with the same id and status, the direct relationship between its ends. Those that the graph
// has must be untied first. (Not MERGE: where there are few relationships yet, it is planned as a scan of all of them for each row.)
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (relation:Relation {id: row.id})
SET relation = row,
  relation.loadedFrom = $version,
  relation.fromKind = from.kind,
  relation.fromName = from.name,
  relation.toKind = to.kind,
  relation.toName = to.name,
  relation.conflicted = EXISTS { (relation)<-[:CONCERNS]-(:Conflict) }
CREATE (from)-[direct:$(row.type)]->(to)
SET direct.id = row.id,
  direct.status = row.status,
  direct.year = row.year,
  direct.knownFrom = row.knownFrom,
  direct.knownUntil = row.knownUntil,
  direct.inferred = row.inferred
RETURN count(*) AS count
