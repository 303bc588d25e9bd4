import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { clearGraph, testGraph } from './clear-graph.js';

export interface EmptyGraph {
  graph: Graph;
  /** The rows that a question in Cypher gives. */
  ask<Columns extends Record<string, unknown>>(text: string, parameters?: Record<string, unknown>): Promise<Columns[]>;
}

/** The database of the tests with its schema, empty before each test of a file and after the last. Call it once, at the top. */
export function emptyGraph(): EmptyGraph {
  const graph = testGraph();
  beforeAll(() => applySchema(graph));
  beforeEach(() => clearGraph(graph));
  afterAll(async () => {
    await clearGraph(graph);
    await graph.close();
  });
  return { graph, ask: (text, parameters = {}) => graph.reader().read({ name: 'test', text }, parameters) };
}
