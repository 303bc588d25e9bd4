import fc from 'fast-check';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import type { VerifiedReport } from '../../src/report/facts.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { graphContent } from './graph-content.js';
import { report } from './invented-report.js';
import { parts2031, parts2032 } from './qinghe.js';
import { someOf } from './some-of.js';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** The graph after these loads, from nothing. */
async function after(...reports: VerifiedReport[]): Promise<string[]> {
  await clearGraph(graph);
  for (const each of reports) await loadReport(graph, each);
  return graphContent(graph);
}

test('whatever was loaded before and however often, the graph is what the last version of each report makes', async () => {
  await fc.assert(
    fc.asyncProperty(someOf(parts2031()), someOf(parts2032()), someOf(parts2031()), async (first, other, last) => {
      const [early, later, edited] = [report(first), report(other), report(last)];
      const expected = await after(edited, later);
      expect(await after(early, later, edited, edited)).toEqual(expected);
      expect(await after(later, early, later, edited)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});
