import { readFileSync } from 'node:fs';
import { apiOfTests } from './api/api-of-tests.js';
import { testGraph } from './graph/clear-graph.js';

/** The first fenced block of that language in a file. */
const block = (file: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? '';

const api = apiOfTests(testGraph);

test.each(['README.md', 'README.zh-CN.md'])('the answer that %s shows is what its query answers', async (file) => {
  const { data } = await api.ask(block(file, 'graphql'));
  expect(data).toEqual(JSON.parse(block(file, 'json')));
});
