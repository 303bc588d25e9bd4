import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection.js';
import { type Api, apiOver } from '../api/ask.js';
import { testGraph } from '../graph/clear-graph.js';
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
    if (PIN) await pin(file, query);
    if (!existsSync(file)) throw new Error(`${file} is missing: expected the answer; the head of this test says how`);
    const { statements: most, ...expected } = JSON.parse(readFileSync(file, 'utf8')) as Asked;
    const { statements: ran, ...got } = await ask(query);
    expect(got).toEqual(expected);
    expect(Object.keys(ran)).toEqual(Object.keys(most));
    expect(Object.entries(ran).filter(([name, times]) => times > most[name]!)).toEqual([]);
    expect(quotesIn(got).filter((quote) => !REPORT.includes(quote))).toEqual([]);
  });
});

it('has an answer for each question, and no other', () => {
  expect(namesOf('.json')).toEqual(namesOf('.graphql'));
});

interface Asked {
  data?: unknown;
  errors?: unknown;
  /** How often each ran, by its name. */
  statements: Record<string, number>;
}

async function ask(query: string): Promise<Asked> {
  const { status: _status, ...answer } = await api.ask(query);
  const ran = api.statements().sort();
  const times = [...new Set(ran)].map((name) => [name, ran.filter((other) => other === name).length]);
  return { ...answer, statements: Object.fromEntries(times) };
}

async function pin(file: string, query: string): Promise<void> {
  const asked = [await ask(query), await ask(query), await ask(query)];
  const { statements, ...answer } = asked[0]!;
  const most = Object.keys(statements).map((name) => [name, Math.max(...asked.map((each) => each.statements[name]!))]);
  writeFileSync(file, `${JSON.stringify({ ...answer, statements: Object.fromEntries(most) }, null, 2)}\n`);
}

/** Every value of a field `quote`, however deep. */
function quotesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { quote } = value as { quote?: unknown };
  const own = typeof quote === 'string' ? [quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}
