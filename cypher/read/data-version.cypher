// Which state of the data this is, and when it came to be; no row before the first load.
// Columns: version, loadedAt
MATCH (version:DataVersion {id: 'current'})
RETURN version.version AS version, version.loadedAt AS loadedAt
