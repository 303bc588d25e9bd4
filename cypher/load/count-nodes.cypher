// How many nodes the database has. No scan: it is answered from the count that the database keeps.
// Columns: nodes
MATCH (node)
RETURN count(node) AS nodes
