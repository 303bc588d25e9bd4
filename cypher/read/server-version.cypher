// Which Neo4j answers.
// Columns: version, as 5.26.12 or 2025.03.0.
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
