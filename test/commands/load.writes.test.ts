import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReports } from '../../src/commands/load.js';
import type { Graph } from '../../src/graph/connection.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';

jest.setTimeout(60_000);

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'load-'));
});
afterAll(async () => {
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
