import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReports } from '../../src/commands/load.js';
import { retire } from '../../src/commands/retire.js';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { dataVersion } from '../report/graph-content.js';

jest.setTimeout(120_000);

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'load-'));
});
afterAll(async () => {
  await clearGraph(graph);
  await rm(folder, { recursive: true });
  await graph.close();
});

test('a report with problems keeps everything out of the graph, and all of them are told', async () => {
  await mkdir(join(folder, 'qinghe', '2031'), { recursive: true });
  await writeFile(join(folder, 'qinghe', '2031', 'report.yaml'), 'year: soon\n');
  const told: string[] = [];
  const loading = loadReports(graph, [folder], (line) => told.push(line));
  await expect(loading).rejects.toThrow(
    /report\.yaml:1:1: .*'title'[\s\S]*Nothing was loaded: the files have \d+ problems\.$/,
  );
  expect(told).toEqual([`Verifying ${join(folder, 'qinghe', '2031')}`]);
  expect(await graph.reader().read({ name: 'test', text: 'MATCH (n) RETURN n LIMIT 1' })).toEqual([]);
});

test('a path that does not exist is named', async () => {
  const missing = join(folder, 'nowhere');
  await expect(loadReports(graph, [missing], () => {})).rejects.toThrow(
    `path: expected an existing folder, got ${JSON.stringify(missing)}`,
  );
});

describe('the folders of an invented town', () => {
  let seed: string;
  let lanqiao: string;
  const ID = 'report/990801105/2032';
  const loaded = () =>
    graph
      .reader()
      .read({ name: 'test', text: 'MATCH (r:Report) RETURN r.year AS year, r.folder AS folder ORDER BY year' });
  const told = async (...paths: string[]) => {
    const lines: string[] = [];
    await loadReports(graph, paths, (line) => lines.push(line));
    return lines.filter((line) => line.startsWith('In the graph'));
  };

  beforeEach(async () => {
    await clearGraph(graph);
    await applySchema(graph);
    seed = await mkdtemp(join(folder, 'seed-'));
    lanqiao = join(seed, 'lanqiao');
    await cp(join(process.cwd(), 'test/fixtures'), seed, { recursive: true });
    await rm(join(lanqiao, '2033'), { recursive: true });
  });

  test('two of one town and year are refused together, both named, and nothing is loaded', async () => {
    await cp(join(lanqiao, '2032'), join(lanqiao, '2032-copy'), { recursive: true });
    await expect(loadReports(graph, [seed], () => {})).rejects.toThrow(
      `${join(lanqiao, '2032')} and ${join(lanqiao, '2032-copy')} are both ${ID}: one town has one report of a year. Nothing was loaded.`,
    );
    expect(await loaded()).toEqual([]);
  });

  test('one that would take the place of another, loaded before and still there, is refused; unless it says the same', async () => {
    await told(seed);
    const copy = join(lanqiao, '2032-copy');
    await cp(join(lanqiao, '2032'), copy, { recursive: true });
    await told(copy);
    expect(await dataVersion(graph)).toBe(2);
    await told(seed.concat('/lanqiao/2032'));
    await edit(copy, 'publisher: 澜桥镇人民政府', 'publisher: 澜桥镇政府');
    await expect(loadReports(graph, [copy], () => {})).rejects.toThrow(
      `${join(lanqiao, '2032')} and ${copy} are both ${ID}`,
    );
    expect(await dataVersion(graph)).toBe(2);
  });

  test('one that was renamed is the same report; one that was deleted is told, and can be taken out', async () => {
    await told(seed);
    const renamed = join(lanqiao, '2032-new');
    await rename(join(lanqiao, '2032'), renamed);
    await edit(renamed, 'publisher: 澜桥镇人民政府', 'publisher: 澜桥镇政府');
    expect(await told(seed)).toEqual([]);
    expect(await loaded()).toEqual([
      { year: 2031, folder: join(lanqiao, '2031') },
      { year: 2032, folder: renamed },
    ]);
    await rm(renamed, { recursive: true });
    expect(await told(seed)).toEqual([
      `In the graph, but its folder is gone: ${ID} (澜桥镇2032年工作总结和2033年工作打算), loaded from ${renamed}. To take it out: npx xiangtu load --retire ${ID}`,
    ]);
    await retire(graph, ID, true, () => {});
    expect(await loaded()).toHaveLength(2);
    expect(await retire(graph, ID, false, () => {})).toMatch(/^report\/990801105\/2032 +0 -62 /m);
    expect(await loaded()).toMatchObject([{ year: 2031 }]);
    expect(await told(seed)).toEqual([]);
    await expect(retire(graph, ID, false, () => {})).rejects.toThrow(
      `--retire: expected the id of a report that the graph has: report/990801105/2031, got "${ID}"`,
    );
  });
});

async function edit(report: string, from: string, to: string): Promise<void> {
  const path = join(report, 'report.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}
