// Writes conflicts, and takes their ties away, which are made next.
// $rows: properties of each. Columns: count
UNWIND $rows AS row
MERGE (conflict:Conflict {id: row.id})
SET conflict = row
WITH conflict
CALL (conflict) {
  MATCH (conflict)-[concerns:CONCERNS]->()
  DELETE concerns
}
RETURN count(*) AS count
