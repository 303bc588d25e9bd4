// Notes what the graph has been brought to: no content, so that the data version stays; not when another load has come between.
// $source: a digest of it. $version: the data version that the loads made. Columns: count
MATCH (version:DataVersion {id: 'current'})
WHERE version.version = $version
SET version.source = $source, version.sourceVersion = $version
RETURN count(*) AS count
