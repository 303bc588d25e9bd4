import { join } from 'node:path';
import { loadReports } from '../../../src/commands/load.js';
import { statement } from '../../../src/graph/catalogue.js';
import type { Graph } from '../../../src/graph/connection.js';
import { planAnew } from '../../../src/graph/plan-anew.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { type Ran, statementsAsked } from './asked.js';
import { catalogue, labelsScanned } from './catalogue.js';
import { type Planner, testPlanner } from './explain.js';
import { REASONS, reasonFor } from './reasons.js';
import type { Scan } from './scans.js';

const ROOT = process.cwd();
/** Some hundreds of statements are planned for the first time. */
const PATIENCE = 900_000;

let graph: Graph;
let planner: Planner;

/** How a statement runs hangs on what there is: all reports that stand here, and of everything a former state. */
beforeAll(async () => {
  graph = testGraph();
  planner = testPlanner();
  await clearGraph(graph);
  await applySchema(graph);
  await loadReports(graph, [join(ROOT, 'seed'), join(ROOT, 'test/fixtures/lanqiao')], () => undefined);
  await changeAll();
  await planAnew(graph);
}, PATIENCE);

afterAll(async () => {
  await planner.close();
  await graph.close();
});

/** What a load leaves that changes every state. */
async function changeAll(): Promise<void> {
  const text = 'MATCH (n) WHERE n.id IS NOT NULL AND n.loadedFrom IS NOT NULL RETURN n.id AS id';
  const ids = (await graph.reader().read<{ id: string }>({ name: 'all', text })).map(({ id }) => id);
  const [row] = await graph.reader().read<{ last: number }>(statement('read/loads-span'));
  await graph.write((writer) =>
    writer.run(statement('load/remember'), { ids, version: row!.last + 1, retired: false }),
  );
}

const told = ({ operator, of, until, details }: Scan) => `${operator} of ${of} to the ${until}: ${details}`;

describe('no statement of the catalogue reads a whole label or index, unless its header says why:', () => {
  it.each(catalogue().map((each) => [each.statement.name, each] as const))('%s', async (_, each) => {
    const scans = await planner.scans(each);
    const excused = labelsScanned(each);
    expect(scans.filter(({ of }) => !excused.includes(of)).map(told)).toEqual([]);
    expect(excused.filter((label) => !scans.some(({ of }) => of === label))).toEqual([]);
  });
});

describe('of the statements that questions compose', () => {
  let ran: Ran[];
  beforeAll(async () => {
    ran = await statementsAsked(graph);
  }, PATIENCE);

  it(
    'none reads a whole label or index without a reason, and no reason stands there for nothing',
    async () => {
      const used = new Set<string>();
      const unexplained: string[] = [];
      for (const each of ran.filter(({ statement: { name } }) => !/^(read|load)\//.test(name))) {
        for (const scan of await planner.scans(each)) {
          const reason = reasonFor(each.statement.name, scan);
          if (reason) used.add(reason.because);
          else unexplained.push(`${each.statement.name} (${each.by}): ${told(scan)}`);
        }
      }
      expect(unexplained).toEqual([]);
      expect(REASONS.map(({ because }) => because).filter((because) => !used.has(because))).toEqual([]);
    },
    PATIENCE,
  );
});
