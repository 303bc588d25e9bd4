// Says that the data changed, and notes the load that changed it.
// $version: the data version that the load makes. $at: the moment of the load, ISO 8601. $load: what the node of the load has beside
// these. Columns: version
MATCH (version:DataVersion {id: 'current'})
SET version.version = $version, version.loadedAt = $at
REMOVE version.locked
CREATE (load:Load)
SET load = $load, load.id = 'load/' + $version, load.version = $version, load.at = $at
RETURN version.version AS version
