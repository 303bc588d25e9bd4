// Writes conflicts, and takes their ties away, which are made next.
// $rows: properties of each. $version: the data version that the load makes. Columns: count
UNWIND $rows AS row
MERGE (conflict:Conflict {id: row.id})
SET conflict = row, conflict.loadedFrom = $version
WITH conflict
CALL (conflict) {
  MATCH (conflict)-[concerns:CONCERNS]->()
  DELETE concerns
}
RETURN count(*) AS count
