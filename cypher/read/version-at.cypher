// The data version that the last load up to a time made.
// Walks every Load from the last one back to the first that is old enough: two machines that load may not have the same time, so that a
// later version can be of an earlier one.
// $time: ISO 8601, in UTC. Columns: version (no row where none had been made)
MATCH (load:Load)
WHERE load.version IS NOT NULL AND load.id IS NOT NULL AND load.at <= $time
RETURN load.version AS version ORDER BY version DESC LIMIT 1
