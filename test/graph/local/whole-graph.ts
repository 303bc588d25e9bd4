import type { Graph } from '../../../src/graph/connection.js';

const NODES = `MATCH (n)
RETURN labels(n) AS labels, n {.*, at: null, loadedAt: null} AS properties, [key IN keys(n) | key + ' ' + valueType(n[key])] AS types`;
const LINKS = `MATCH (a)-[r]->(b)
RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS properties,
  [key IN keys(r) | key + ' ' + valueType(r[key])] AS types, labels(b) AS toLabels, b.id AS to`;

/** Everything in the graph with the types of its properties, former states and loads too, but for the times of the loads; sorted. */
export async function wholeGraph(graph: Graph): Promise<string[]> {
  const read = (text: string) => graph.reader().read({ name: 'whole-graph', text });
  const rows = [...(await read(NODES)), ...(await read(LINKS))];
  return rows.map((row) => JSON.stringify(row, inOneOrder)).sort();
}

const LISTS_WITHOUT_ORDER = ['labels', 'types', 'fromLabels', 'toLabels'];

function inOneOrder(key: string, value: unknown): unknown {
  if (LISTS_WITHOUT_ORDER.includes(key)) return [...(value as string[])].sort();
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
