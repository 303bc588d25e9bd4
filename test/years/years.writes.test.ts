import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection.js';
import { type Api, apiOver } from '../api/ask.js';
import { lanqiao } from '../fixtures/lanqiao.js';
import { type Asked, ask, expectPinned, pin, quotesIn } from '../queries/asked.js';
import { questionOf } from '../queries/question.js';

/**
 * Each x.graphql beside this file is a question about 澜桥镇 over its three years (test/fixtures/lanqiao); x.json has the answer, and how
 * often each statement ran for it at most. To write the answers anew, and then read every one of them against the reports:
 * XIANGTU_PIN=1 npx jest --selectProjects writes --testPathPatterns test/years
 */
const FOLDER = join(process.cwd(), 'test/years');
const REPORTS = [2031, 2032, 2033].map((year) =>
  readFileSync(join(process.cwd(), `test/fixtures/lanqiao/${year}/report.txt`), 'utf8'),
);
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
  graph = await lanqiao();
  api = await apiOver(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

describe('over three years somebody asks', () => {
  it.each(questions)('$en ($name)', async ({ file, query }) => {
    if (PIN) await pin(api, file, query);
    if (!existsSync(file)) throw new Error(`${file} is missing: expected the answer; the head of this test says how`);
    const got = await ask(api, query);
    expectPinned(got, JSON.parse(readFileSync(file, 'utf8')) as Asked);
    expect(quotesIn(got).filter((quote) => !REPORTS.some((report) => report.includes(quote)))).toEqual([]);
  });
});

it('has an answer for each question, and no other', () => {
  expect(namesOf('.json')).toEqual(namesOf('.graphql'));
});
