// From which data version on the graph keeps what was loaded, and the last.
// Columns: first, last (both null before the first load)
CALL () {
  OPTIONAL MATCH (load:Load)
  WHERE load.version IS NOT NULL AND load.id IS NOT NULL
  RETURN load.version AS first ORDER BY load.version LIMIT 1
}
CALL () {
  OPTIONAL MATCH (load:Load)
  WHERE load.version IS NOT NULL AND load.id IS NOT NULL
  RETURN load.version AS last ORDER BY load.version DESC LIMIT 1
}
RETURN first, last
