import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import type { VerifiedReport } from '../../src/report/facts.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from './clear-graph.js';

/** Makes a graph that of these reports, loaded in this order, and of nothing else. */
export async function fillGraph(graph: Graph, reports: readonly VerifiedReport[]): Promise<void> {
  await clearGraph(graph);
  await applySchema(graph);
  for (const report of reports) await loadReport(graph, report);
}

/** The graph of these reports. Close it. */
export async function graphOf(reports: readonly VerifiedReport[]): Promise<Graph> {
  const graph = testGraph();
  await fillGraph(graph, reports);
  return graph;
}
