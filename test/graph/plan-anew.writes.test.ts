import type { Graph } from '../../src/graph/connection.js';
import { planAnew } from '../../src/graph/plan-anew.js';
import { applySchema } from '../../src/graph/schema.js';
import { clearGraph, testGraph } from './clear-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
});
afterAll(() => graph.close());

const STATEMENT = {
  name: 'test',
  text: 'MATCH (n:Passage) WHERE n.report = $report AND n.position IS NOT NULL AND n.id IS NOT NULL RETURN n.id',
};

/** How many rows the planner reckons with. */
async function reckoned(): Promise<number> {
  const plan = (await graph.profile(STATEMENT, { report: 'report/1' })) as unknown as {
    arguments: { EstimatedRows: number };
  };
  return plan.arguments.EstimatedRows;
}

test('after a load the planner reckons with what is there now', async () => {
  await planAnew(graph);
  expect(await reckoned()).toBeLessThan(10);
  await graph.execute({
    name: 'test',
    text: "UNWIND range(1, 2000) AS at CREATE (:Passage {id: 'passage/' + at, report: 'report/1', position: at})",
  });
  await planAnew(graph);
  expect(await reckoned()).toBeGreaterThan(100);
});
