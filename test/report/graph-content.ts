import type { Graph } from '../../src/graph/connection.js';

const NODES = `MATCH (n)
WHERE NOT n:DataVersion AND NOT n:Load AND none(label IN labels(n) WHERE label STARTS WITH 'Former')
RETURN labels(n) AS labels, n {.*, loadedFrom: null} AS properties`;
const LINKS = `MATCH (a)-[r]->(b)
RETURN coalesce(a.id, '') AS from, type(r) AS type, properties(r) AS properties, coalesce(b.id, '') AS to`;

/** Everything in the graph, sorted, but for how it came there: two graphs are the same when this is equal. */
export async function graphContent(graph: Graph): Promise<string[]> {
  const rows = [
    ...(await graph.reader().read({ name: 'nodes', text: NODES })),
    ...(await graph.reader().read({ name: 'links', text: LINKS })),
  ];
  return rows.map((row) => JSON.stringify(row, sortKeys)).sort();
}

/** Version of the data, null before the first load. */
export async function dataVersion(graph: Graph): Promise<number | null> {
  const [row] = await graph
    .reader()
    .read<{ version: number }>({ name: 'v', text: 'MATCH (v:DataVersion) RETURN v.version AS version' });
  return row?.version ?? null;
}

const sortKeys = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
