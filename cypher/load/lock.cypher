// Takes the data version's write lock, so that loads run one after another and each sees all of the one before.
// Columns: version
MERGE (version:DataVersion {id: 'current'})
  ON CREATE SET version.version = 0
SET version.locked = true
RETURN version.version AS version
