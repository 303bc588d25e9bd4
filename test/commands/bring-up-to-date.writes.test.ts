import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate, loadReports } from '../../src/commands/load.js';
import { sourceDigest } from '../../src/report/load/source.js';
import { emptyGraph } from '../graph/empty-graph.js';
import { dataVersion } from '../report/graph-content.js';

jest.setTimeout(120_000);

const { graph, ask } = emptyGraph();
let seed: string;

beforeEach(async () => {
  seed = await mkdtemp(join(tmpdir(), 'xiangtu-start-'));
  await cp(join(process.cwd(), 'test/fixtures'), seed, { recursive: true });
  await rm(join(seed, 'lanqiao/2033'), { recursive: true });
  expect(await verified()).toBe(2);
});
afterEach(() => rm(seed, { recursive: true }));

/** How many reports a start verifies. */
async function verified(tell = (_line: string): void => undefined): Promise<number> {
  let count = 0;
  await bringUpToDate(graph, seed, sourceDigest(seed), (line) => {
    if (line.startsWith('Verifying')) count += 1;
    else tell(line);
  });
  return count;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const before = await readFile(join(seed, file), 'utf8');
  await writeFile(join(seed, file), before.replace(from, to));
}

test('a start over the same files does not look at the reports again', async () => {
  expect(await verified()).toBe(0);
  expect(await dataVersion(graph)).toBe(2);
});

test('an edited file is noticed, and loaded', async () => {
  await edit('lanqiao/2031/report.yaml', 'publisher: 澜桥镇人民政府', 'publisher: 澜桥镇政府');
  expect(await verified()).toBe(2);
  expect(await dataVersion(graph)).toBe(3);
  expect(await verified()).toBe(0);
});

test('a file that cannot be loaded is told at each start', async () => {
  await edit('lanqiao/2031/report.yaml', 'year: ', 'jahr: ');
  await expect(verified()).rejects.toThrow('Nothing was loaded');
  await expect(verified()).rejects.toThrow('Nothing was loaded');
});

test('a graph that another load has changed since is compared again', async () => {
  const report = join(seed, 'lanqiao/2032');
  const file = join(report, 'report.yaml');
  const before = await readFile(file, 'utf8');
  await edit('lanqiao/2032/report.yaml', 'publisher: 澜桥镇人民政府', 'publisher: 澜桥镇政府');
  await loadReports(graph, [report], () => undefined);
  await writeFile(file, before);
  expect(await verified()).toBe(2);
  const [{ publisher } = { publisher: null }] = await ask(
    'MATCH (r:Report {year: 2032}) RETURN r.publisher AS publisher',
  );
  expect(publisher).toBe('澜桥镇人民政府');
});

test('an emptied graph is filled again', async () => {
  await ask('RETURN 1 AS one');
  await graph.execute({ name: 'test', text: 'MATCH (n) DETACH DELETE n' });
  expect(await verified()).toBe(2);
});

test('a report of elsewhere whose folder is gone is told though nothing else is done', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'xiangtu-elsewhere-'));
  await cp(join(process.cwd(), 'test/fixtures'), elsewhere, { recursive: true });
  await loadReports(graph, [join(elsewhere, 'lanqiao/2033')], () => undefined);
  await verified();
  await rm(elsewhere, { recursive: true });
  const told: string[] = [];
  expect(await verified((line) => told.push(line))).toBe(0);
  expect(told.join()).toContain('its folder is gone: report/990801105/2033');
});
