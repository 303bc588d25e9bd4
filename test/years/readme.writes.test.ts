import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/connection.js';
import { type Api, apiOver } from '../api/ask.js';
import { lanqiao } from '../fixtures/lanqiao.js';

/** The first fenced block of that language below a heading of a file. */
function block(file: string, heading: string, language: string): string {
  const [, below = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(below)?.[1] ?? '';
}

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

test.each([
  ['README.md', 'Years'],
  ['README.zh-CN.md', '历年报告'],
])('what %s shows of several years is what its query answers', async (file, heading) => {
  const { data } = await api.ask(block(file, heading, 'graphql'));
  expect(data).toEqual(JSON.parse(block(file, heading, 'json')));
});
