// The loads that made these data versions.
// $versions: data versions. Columns: load
UNWIND $versions AS version
MATCH (load:Load {id: 'load/' + version})
RETURN load {.*} AS load
