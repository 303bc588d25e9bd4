import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadReports } from '../../../src/commands/load.js';
import { Graph } from '../../../src/graph/connection.js';
import { READ_AT_ONCE } from '../../../src/graph/local/import.js';
import {
  acquireLocalServer,
  fillLocalServer,
  resetLocalServer,
  stopLocalServer,
} from '../../../src/graph/local/server.js';
import { applySchema } from '../../../src/graph/schema.js';
import { GraphFiles } from '../../../src/report/bulk/graph-files.js';
import { readSettings } from '../../../src/settings.js';
import { writeTowns } from '../../bench/towns.js';
import { deleteFolders, newFolder } from './environment.js';
import { wholeGraph } from './whole-graph.js';

// Two loads, an import and four starts of Neo4j.
jest.setTimeout(600_000);

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const settings = readSettings({ XIANGTU_HOME: newFolder('乡 图') });
const invented = newFolder('towns');
const neighbour = newFolder('neighbour');
const PATHS = [join(ROOT, 'seed'), join(ROOT, 'test/fixtures/lanqiao'), invented, neighbour];

/** The graph of the local database as it is, or after some work on it. */
async function content(work: (graph: Graph) => Promise<unknown> = async () => undefined): Promise<string[]> {
  const server = await acquireLocalServer(settings);
  const graph = new Graph(server);
  try {
    await work(graph);
    return await wholeGraph(graph);
  } finally {
    await graph.close();
    await server.release();
  }
}

const xiangtu = (...args: string[]) => {
  const env = { ...process.env, XIANGTU_HOME: settings.home, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' };
  return spawnSync(process.execPath, [join(ROOT, 'dist/main.js'), ...args], { env, encoding: 'utf8' });
};

/** A town like another, whose shared file gives another name to what both speak of. */
function writeNeighbour(folder: string): void {
  cpSync(join(ROOT, 'test/fixtures/lanqiao'), join(folder, 'lanqiao'), { recursive: true });
  mkdirSync(join(folder, 'shared'));
  const shared = readFileSync(join(ROOT, 'test/fixtures/shared/entities.yaml'), 'utf8');
  const renamed = `{ id: certification/shi-lvse-gongchang, name: 市级绿色示范工厂, aliases: [{ name: 市级绿色工厂, because: 旧称 }],`;
  writeFileSync(
    join(folder, 'shared/entities.yaml'),
    shared.replace('{ id: certification/shi-lvse-gongchang, name: 市级绿色工厂,', renamed),
  );
  for (const file of readdirSync(join(folder, 'lanqiao'), { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, 'lanqiao', file);
    if (statSync(path).isFile()) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('990801105', '990801106'));
  }
}

beforeAll(() => {
  spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', `${ROOT}tsconfig.build.json`]);
  writeTowns(invented, { towns: 2, years: 3 });
  writeNeighbour(neighbour);
});

afterAll(async () => {
  await stopLocalServer(settings);
  deleteFolders();
});

test('the bulk way makes the graph that loading one by one makes, and wants an empty database', async () => {
  const oneByOne = await content(async (graph) => {
    await applySchema(graph);
    await loadReports(graph, PATHS, () => undefined);
  });
  const refused = xiangtu('load', '--bulk', ...PATHS);
  expect(refused.stderr).toMatch(/--bulk fills an empty database, and this one has \d+ nodes/);
  expect(refused.stderr).toContain('xiangtu neo4j reset');
  expect(refused.status).toBe(1);

  await resetLocalServer(settings);
  const loaded = xiangtu('load', '--bulk', ...PATHS);
  expect(loaded.stdout).toMatch(/^Imported \d+ nodes and \d+ relationships, \d+ facts and claims:/m);
  const inBulk = await content();
  expect(inBulk.length).toBeGreaterThan(10_000);
  const [missing, surplus] = [new Set(oneByOne), new Set(inBulk)];
  expect(inBulk.filter((line) => !missing.has(line)).slice(0, 3)).toEqual([]);
  expect(oneByOne.filter((line) => !surplus.has(line)).slice(0, 3)).toEqual([]);
  expect(inBulk).toHaveLength(oneByOne.length);

  const indexes = await content(async (graph) => {
    const rows = await graph.reader().read({ name: 'indexes', text: "SHOW INDEXES WHERE state <> 'ONLINE'" });
    expect(rows).toEqual([]);
    // the two that name one certification differently would each rename it again
    const again = await loadReports(graph, [invented], () => undefined);
    expect(again.filter(({ changed }) => changed)).toEqual([]);
  });
  expect(indexes).toHaveLength(inBulk.length);
});

test('texts with line breaks come whole out of as many files as they take', async () => {
  await resetLocalServer(settings);
  await content();
  const files = new GraphFiles(newFolder('rows'));
  const texts = Array.from({ length: 9 }, (_, at) => `第${at}段，"引文",\n${'字\r\n'.repeat(READ_AT_ONCE / 15)}末`);
  for (const [at, text] of texts.entries()) files.node('Passage', files.nextNumber(), { id: `passage/${at}`, text });
  const written = files.close();
  expect(written.nodes[0]!.rows.length).toBeGreaterThan(1);
  await fillLocalServer(settings, written, newFolder('scratch'));
  await content(async (graph) => {
    const text = 'MATCH (n:Passage) RETURN n.text AS text ORDER BY n.id';
    const rows = await graph.reader().read<{ text: string }>({ name: 'texts', text });
    expect(rows.map((row) => texts.indexOf(row.text))).toEqual(texts.map((_, at) => at));
  });
});

test('nothing is imported while a report has a problem, and none on a server of one’s own', () => {
  const broken = newFolder('broken');
  cpSync(join(ROOT, 'test/fixtures/lanqiao'), join(broken, 'lanqiao'), { recursive: true });
  const shown = xiangtu('load', '--bulk', broken, '--dry-run');
  expect(shown.stderr).toContain('--dry-run');
  const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist/main.js'), 'load', '--bulk', broken], {
    env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any' },
    encoding: 'utf8',
  });
  expect(stderr).toContain('the local database');
  expect(status).not.toBe(0);
});
