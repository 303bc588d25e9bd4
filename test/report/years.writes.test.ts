import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadReports } from '../../src/commands/load.js';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import type { VerifiedReport } from '../../src/report/facts.js';
import { loadReport, retireReport } from '../../src/report/load/load.js';
import { verifyFolder } from '../../src/report/verify.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { graphContent } from './graph-content.js';

jest.setTimeout(180_000);

const FIXTURES = join(process.cwd(), 'test/fixtures');
const YEARS = [2031, 2032, 2033] as const;
const ID = (year: number) => `report/990801105/${year}`;

let graph: Graph;
let seed: string;
/** 澜桥镇 by year. */
const reports = new Map<number, VerifiedReport>();

const verified = async (folder: string): Promise<VerifiedReport> => {
  const { report, problems } = await verifyFolder(folder);
  expect(problems).toEqual([]);
  return report!;
};

async function edit(folder: string, from: string, to: string): Promise<void> {
  for (const file of ['report.txt', 'claims.yaml']) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replaceAll(from, to));
  }
}

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  for (const year of YEARS) reports.set(year, await verified(join(FIXTURES, 'lanqiao', String(year))));
});
beforeEach(async () => {
  await clearGraph(graph);
  seed = await mkdtemp(join(tmpdir(), 'years-'));
  await cp(FIXTURES, seed, { recursive: true });
});
afterEach(() => rm(seed, { recursive: true }));
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

const folderOf = (year: number) => join(seed, 'lanqiao', String(year));
const quiet = () => undefined;
const restated = () =>
  graph.reader().read<{ id: string }>({
    name: 'test',
    text: `MATCH (c:Conflict {kind: 'RESTATED'})
      RETURN c.report AS report, c.explanation AS explanation, size([(c)-[:CONCERNS]->(o) | o]) AS concerned,
        [(c)<-[:SUPPORTS]-(claim) | claim.quote] AS quotes ORDER BY c.id`,
  });

async function graphAfter(loads: readonly VerifiedReport[]): Promise<string[]> {
  await clearGraph(graph);
  for (const each of loads) await loadReport(graph, each);
  return graphContent(graph);
}

describe('the years of a town', () => {
  test('loaded in any order, again or not, make one graph; taken out, they leave what the others make alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...YEARS], { minLength: 2 }),
        fc.shuffledSubarray([...YEARS]),
        async (order, more) => {
          const loads = [...order, ...more].map((year) => reports.get(year)!);
          const years = YEARS.filter((year) => order.includes(year) || more.includes(year));
          const expected = await graphAfter(years.map((year) => reports.get(year)!));
          expect(await graphAfter(loads)).toEqual(expected);
          const [out, ...rest] = order;
          await retireReport(graph, { id: ID(out!), townCode: '990801105' });
          const left = await graphContent(graph);
          expect(left).toEqual(
            await graphAfter([...rest, ...more.filter((year) => year !== out)].map((year) => reports.get(year)!)),
          );
        },
      ),
      { numRuns: 2 },
    );
  });

  test('a figure corrected in its own report changes what a later report is said to restate, without that being loaded', async () => {
    await loadReports(graph, [seed], quiet);
    const before = await restated();
    expect(before).toMatchObject([{ report: ID(2032), concerned: 2 }]);
    await edit(folderOf(2031), '26万人次', '26.1万人次');
    await loadReports(graph, [folderOf(2031)], quiet);
    const [now, ...more] = await restated();
    expect(more).toEqual([]);
    expect(now).toMatchObject({ report: ID(2032), concerned: 2, explanation: expect.stringContaining('26.1万人次') });
    const alone = await graphContent(graph);
    await clearGraph(graph);
    await loadReports(graph, [seed], quiet);
    expect(await graphContent(graph)).toEqual(alone);
  });

  test('a restatement comes with the second of its two reports, whichever that is, and goes with either', async () => {
    await loadReport(graph, reports.get(2032)!);
    expect(await restated()).toEqual([]);
    await loadReport(graph, reports.get(2031)!);
    expect(await restated()).toHaveLength(1);
    await retireReport(graph, { id: ID(2031), townCode: '990801105' });
    expect(await restated()).toEqual([]);
  });
});
