import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection.js';
import { apiOver, type Api } from '../api/ask.js';
import { testGraph } from '../graph/clear-graph.js';

/**
 * Each x.graphql beside this file is a question that an analyst asks of 小浦镇 2022, the question itself in its first lines; x.json has the
 * answer, as the report gives it, and the statements that it took. To write the answers anew, and then read every one of them
 * against the report: XIANGTU_PIN=1 npx jest --selectProjects reads test/queries
 */
const FOLDER = join(process.cwd(), 'test/queries');
const PIN = process.env.XIANGTU_PIN === '1';

const questions = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const query = readFileSync(join(FOLDER, file), 'utf8');
    const words = query.split('\n').filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
    return { name: file.replace('.graphql', ''), query, question: words[0] ?? '' };
  });

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = testGraph();
  api = await apiOver(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

describe('the analyst asks', () => {
  it.each(questions)('$question ($name)', async ({ name, query }) => {
    const { status: _status, ...answer } = await api.ask(query);
    const got = { ...answer, statements: [...api.statements()].sort() };
    const file = join(FOLDER, `${name}.json`);
    if (PIN || !existsSync(file)) writeFileSync(file, `${JSON.stringify(got, null, 2)}\n`);
    expect(got).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
