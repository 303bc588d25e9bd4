// What the graph was last brought to as a whole, and at which data version that was; no row before the first load.
// Columns: version (the present one), source, sourceVersion (null when nothing was noted)
MATCH (version:DataVersion {id: 'current'})
RETURN version.version AS version, version.source AS source, version.sourceVersion AS sourceVersion
