import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../../src/api/schema.js';
import { exampleOf, examplesOf } from '../../../src/web/ask/example.js';

test('an example begins with its sentence in English, then in Chinese', () => {
  const text = '# Which villages are there?\n# 有哪些村?\n{ villages { totalCount } }\n';
  expect(exampleOf(text)).toEqual({ en: 'Which villages are there?', zh: '有哪些村?', query: text });
});

test.each(['{ villages { totalCount } }', '# Which villages are there?\n{ villages { totalCount } }', '#\n#\n{ a }'])(
  'an example without its two sentences is an error: %j',
  (text) => {
    expect(() => exampleOf(text)).toThrow('An example begins with');
  },
);

test('examples come in the order of their names', () => {
  const files = { 'b.graphql': '# B\n# 乙\n{ b }', 'a.graphql': '# A\n# 甲\n{ a }' };
  expect(examplesOf(files).map(({ en }) => en)).toEqual(['A', 'B']);
});

describe('each example in the playground', () => {
  const folder = join(process.cwd(), 'src/web/examples');
  const schema = buildApiSchema();
  test.each(readdirSync(folder))('%s has its sentence in both languages, and the API can answer it', (file) => {
    const { en, zh, query } = exampleOf(readFileSync(join(folder, file), 'utf8'));
    expect(en).toMatch(/^[\x20-\x7e]+[.?]$/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
