import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/api/memory/canonical-json.js';
import { type Parts, partsOfSearch, questionOf } from '../../../src/api/memory/question.js';

const QUERY = 'query one { market { name } } query two { visit }';
const HASH = createHash('sha256').update(QUERY).digest('hex');

test('a JSON value has one text, whatever the order of its keys', () => {
  const shuffled = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(shuffled);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, shuffled(each)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = JSON.parse(JSON.stringify(value));
      expect(canonicalJson(shuffled(read))).toBe(canonicalJson(read));
      expect(JSON.parse(canonicalJson(read))).toEqual(read);
    }),
  );
});

test('two values that differ have two texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const [first, second] = [one, other].map((value) => JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(first) === canonicalJson(second)).toBe(isDeepStrictEqual(first, second));
    }),
  );
});

test('operation, operation name and variables each make another question', () => {
  const asked: Parts[] = [
    { query: QUERY },
    { query: `${QUERY} ` },
    { query: QUERY, operationName: 'one' },
    { query: QUERY, operationName: 'two' },
    { query: QUERY, operationName: '' },
    { query: QUERY, variables: { name: '谷雨集市' } },
    { query: QUERY, variables: { name: null } },
    { query: QUERY, variables: { name: '1' } },
    { query: QUERY, variables: { name: 1 } },
    { query: QUERY, operationName: 'one', variables: { name: 1 } },
  ];
  expect(new Set(asked.map((parts) => questionOf(parts)!.text)).size).toBe(asked.length);
});

test('what says nothing makes no other question', () => {
  const { text } = questionOf({ query: QUERY })!;
  for (const more of [{ operationName: null }, { variables: null }, { variables: {} }, { extensions: { trace: 1 } }]) {
    expect(questionOf({ query: QUERY, ...more })).toEqual({ text, registers: false });
  }
});

test('a persisted query is the question that its text is, by its hash alone too', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } };
  const { text } = questionOf({ query: QUERY })!;
  expect(questionOf({ extensions })).toEqual({ text, registers: false });
  expect(questionOf({ query: QUERY, extensions })).toEqual({ text, registers: true });
});

test.each<[string, Parts]>([
  ['nothing', {}],
  ['an empty text', { query: '' }],
  ['a text that is none', { query: { kind: 'Document' } }],
  ['an operation name that is no text', { query: QUERY, operationName: 1 }],
  ['variables in a list', { query: QUERY, variables: [] }],
  ['variables in a text', { query: QUERY, variables: '{}' }],
  ['extensions in a text', { query: QUERY, extensions: '{}' }],
  ['a hash of another text', { query: QUERY, extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }],
  ['another version of persisted queries', { extensions: { persistedQuery: { version: 2, sha256Hash: HASH } } }],
  ['a hash that is no text', { extensions: { persistedQuery: { version: 1, sha256Hash: {} } } }],
  ['no persisted query', { query: QUERY, extensions: { persistedQuery: null } }],
  ['very deep variables', { query: QUERY, variables: JSON.parse(`{"a":${'['.repeat(9e4)}${']'.repeat(9e4)}}`) }],
  ['very many objects', { query: QUERY, variables: { a: Array.from({ length: 500 }, () => ({})) } }],
])('%s is left to Apollo', (_what, parts) => {
  expect(questionOf(parts)).toBeNull();
});

test('a GET asks what a POST asks', () => {
  const search = new URLSearchParams({ query: QUERY, operationName: 'one', variables: '{"b":[1],"a":"谷雨"}' });
  expect(questionOf(partsOfSearch(`?${search}`)!)).toEqual(
    questionOf({ query: QUERY, operationName: 'one', variables: { a: '谷雨', b: [1] } }),
  );
});

test.each([
  'query={a}&query={a}',
  'query={a}&variables={',
  'query={a}&variables=null',
  'query={a}&variables=[]',
  'query={a}&variables=',
  'query={a}&extensions=1',
])('a GET with %s is left to Apollo', (search) => {
  expect(partsOfSearch(`?${search}`)).toBeNull();
});
