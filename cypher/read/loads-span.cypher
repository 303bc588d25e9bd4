// From which data version on the graph keeps what was loaded, and the last.
// Columns: first, last (both null before the first load)
MATCH (load:Load)
WHERE load.version IS NOT NULL AND load.id IS NOT NULL
RETURN min(load.version) AS first, max(load.version) AS last
