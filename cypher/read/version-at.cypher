// The data version that the last load up to a time made.
// $time: ISO 8601, in UTC. Columns: version (null where none had been made)
MATCH (load:Load)
WHERE load.at <= $time
RETURN max(load.version) AS version
