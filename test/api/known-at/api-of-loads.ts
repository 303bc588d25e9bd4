import type { Graph } from '../../../src/graph/connection.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../../graph/clear-graph.js';
import { type ApiOfTests, apiOfTests } from '../api-of-tests.js';

/** An API over a graph that is empty before each test, to load into. Call it once, at the top of a file. */
export function apiOfLoads(): ApiOfTests & { graph: () => Graph } {
  let graph: Graph;
  beforeEach(() => clearGraph(graph));
  afterAll(() => clearGraph(graph));
  const api = apiOfTests(async () => {
    graph = testGraph();
    await applySchema(graph);
    return graph;
  });
  return { ...api, graph: () => graph };
}
