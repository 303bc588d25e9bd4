import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiOfTests } from '../api/api-of-tests.js';
import { testGraph } from '../graph/clear-graph.js';

/** What a reader sees who opens an example of the playground and runs it as it stands. */
const FOLDER = join(process.cwd(), 'src/web/examples');

const api = apiOfTests(testGraph);

describe('an example, run as it stands,', () => {
  test.each(readdirSync(FOLDER))('%s answers all that it asks, with quotes and without errors', async (file) => {
    const answer = await api.ask(readFileSync(join(FOLDER, file), 'utf8'));
    expect(answer).toEqual({ status: 200, data: expect.anything() });
    const empty = Object.entries(answer.data as Record<string, unknown>).filter(([, part]) => isEmpty(part));
    expect(empty).toEqual([]);
    expect(JSON.stringify(answer.data)).toMatch(/"quote":"\S/);
  });
});

/** A list or a connection in which there is nothing. */
function isEmpty(part: unknown): boolean {
  const { nodes, edges } = part as { nodes?: unknown[]; edges?: unknown[] };
  const rows = Array.isArray(part) ? part : (nodes ?? edges);
  return rows?.length === 0;
}
