// Leaves the data version as it was before the lock: nothing changed.
// Columns: version
MATCH (version:DataVersion {id: 'current'})
REMOVE version.locked
RETURN version.version AS version
