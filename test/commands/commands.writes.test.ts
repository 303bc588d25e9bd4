import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCommand } from '../../src/commands/export.js';
import { loadCommand } from '../../src/commands/load.js';
import { verifyCommand } from '../../src/commands/verify.js';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';

jest.setTimeout(120_000);

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = testGraph();
  folder = mkdtempSync(join(tmpdir(), 'schema-'));
  await clearGraph(graph);
  for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockReturnValue(true);
});
afterAll(async () => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await applySchema(graph);
  await clearGraph(graph);
  await graph.close();
});

const indexes = async () =>
  (
    await graph.reader().read<{ name: string }>({
      name: 'test',
      text: 'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name',
    })
  ).length;
const run = (command: ReturnType<typeof loadCommand>, ...words: string[]) =>
  command.parseAsync(words, { from: 'user' });

test('a dry run and an export look at a database as it is: only a load makes its constraints and indexes', async () => {
  const made = await graph.reader().read<{ name: string; constraint: string | null }>({
    name: 'test',
    text: 'SHOW INDEXES YIELD name, type, owningConstraint AS constraint WHERE type <> "LOOKUP" RETURN name, constraint',
  });
  for (const { name, constraint } of made)
    await graph.execute({ name: 'test', text: constraint ? `DROP CONSTRAINT ${constraint}` : `DROP INDEX ${name}` });
  await run(loadCommand(), 'test/fixtures', '--dry-run');
  await run(exportCommand(), '--out', folder);
  expect(await indexes()).toBe(0);
  await run(loadCommand(), 'test/fixtures');
  expect(await indexes()).toBeGreaterThan(100);
});

test('a load counts what verify counts', async () => {
  await clearGraph(graph);
  const said: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  await run(loadCommand(), 'seed/xiaopu', '--dry-run');
  await run(verifyCommand(), 'seed/xiaopu');
  const [table, , verified] = said;
  const counts = [...verified!.matchAll(/(\d+) (?:claims|entities|observations|relations|conflicts)/g)].map(
    ([, count]) => count,
  );
  expect(counts).toHaveLength(5);
  expect(table!.split('\n')[1]!.split(/ {2,}/).slice(1, 6)).toEqual(counts.map((count) => `${count} +${count}`));
});
