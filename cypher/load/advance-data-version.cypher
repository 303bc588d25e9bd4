// Says that the data changed.
// $at: the moment of the load, ISO 8601. Columns: version
MATCH (version:DataVersion {id: 'current'})
SET version.version = version.version + 1, version.loadedAt = $at
REMOVE version.locked
RETURN version.version AS version
