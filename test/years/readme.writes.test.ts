import { readFileSync } from 'node:fs';
import { apiOfTests } from '../api/api-of-tests.js';
import { lanqiao } from '../fixtures/lanqiao.js';

/** The first fenced block of that language below a heading of a file. */
function block(file: string, heading: string, language: string): string {
  const [, below = ''] = readFileSync(file, 'utf8').split(`\n## ${heading}\n`);
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(below)?.[1] ?? '';
}

const api = apiOfTests(lanqiao);

test.each([
  ['README.md', 'Years'],
  ['README.zh-CN.md', '历年报告'],
])('what %s shows of several years is what its query answers', async (file, heading) => {
  const { data } = await api.ask(block(file, heading, 'graphql'));
  expect(data).toEqual(JSON.parse(block(file, heading, 'json')));
});
