import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection.js';
import { type Api, apiOver } from '../api/ask.js';
import { testGraph } from '../graph/clear-graph.js';
import { type Asked, ask, expectPinned, pin, quotesIn } from './asked.js';
import { questionOf } from './question.js';

/**
 * Each x.graphql beside this file is a question that an analyst asks of 小浦镇 2022; x.json has the answer, as the report gives it,
 * and how often each statement ran for it at most: two parts of an answer that come at once share a statement.
 * To write the answers anew, and then read every one of them against the report:
 * XIANGTU_PIN=1 npx jest --selectProjects reads --testPathPatterns test/queries
 */
const FOLDER = join(process.cwd(), 'test/queries');
const REPORT = readFileSync(join(process.cwd(), 'seed/xiaopu/2022/report.txt'), 'utf8');
const PIN = process.env.XIANGTU_PIN === '1';

const namesOf = (extension: string) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));

const questions = namesOf('.graphql').map((name) => ({
  name,
  file: join(FOLDER, `${name}.json`),
  ...questionOf(readFileSync(join(FOLDER, `${name}.graphql`), 'utf8'), name),
}));

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
  it.each(questions)('$en ($name)', async ({ file, query }) => {
    if (PIN) await pin(api, file, query);
    if (!existsSync(file)) throw new Error(`${file} is missing: expected the answer; the head of this test says how`);
    const got = await ask(api, query);
    expectPinned(got, JSON.parse(readFileSync(file, 'utf8')) as Asked);
    expect(quotesIn(got).filter((quote) => !REPORT.includes(quote))).toEqual([]);
  });
});

it('has an answer for each question, and no other', () => {
  expect(namesOf('.json')).toEqual(namesOf('.graphql'));
});
