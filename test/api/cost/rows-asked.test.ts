import { getOperationAST, parse } from 'graphql';
import { fieldsAsked } from '../../../src/api/cost/fields-asked.js';
import { rowsAsked } from '../../../src/api/cost/rows-asked.js';
import { LIMITS } from '../../../src/api/limits.js';
import { ask, tinySchema, tinyServer } from '../tiny-server.js';

const rows = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  return rowsAsked(fieldsAsked(tinySchema, document, getOperationAST(document)!, variables));
};
const sisters = (inner: string, size = '') => `sisters${size} { edges { node { ${inner} } } pageInfo { hasNextPage } }`;

test.each([
  ['a single thing', '{ market { name next { name } } }', 2],
  ['a page as asked for', '{ markets(first: 7) { edges { node { name } } } }', 7],
  ['a page from the end', '{ markets(last: 8) { edges { node { name } } } }', 8],
  ['a page without a size', '{ markets { edges { node { name } } } }', 20],
  ["a page of the schema's usual size", '{ market { stalls { name } } }', 6],
  ['an empty page', '{ markets(first: 0) { edges { node { name } } } }', 0],
  ['a page in a page', `{ markets(first: 10) { edges { node { ${sisters('name', '(first: 3)')} } } } }`, 10 * (1 + 3)],
  ['no more than a page can have', '{ markets(first: 1000000) { edges { node { name } } } }', 100],
  ['a page by its nodes', '{ markets(first: 7) { nodes { name } } }', 7],
  ['a limit', '{ markets(limit: 300) { edges { node { name } } } }', 300],
  ['things by id', '{ nodes(ids: ["a", "b", "c"]) { name next { name } } }', 6],
  ['two aliases', '{ a: market { name } b: market { name } }', 2],
  ['the schema itself', '{ __schema { types { name } } }', 0],
  [
    'a fragment, as often as it is spread',
    '{ a: market { ...f } b: market { ...f } } fragment f on Market { next { name } }',
    4,
  ],
  ['an inline fragment', '{ market { ... on Market { next { name } } ... { next { name } } } }', 3],
])('%s', (_name, query, expected) => {
  expect(rows(query)).toBe(expected);
});

test('sizes come from variables and their defaults too', () => {
  const query = 'query ($n: Int = 30) { markets(first: $n) { edges { node { name } } } }';
  expect(rows(query)).toBe(30);
  expect(rows(query, { n: 40 })).toBe(40);
});

test('pages of pages of pages are answered at their usual size and refused at their largest', async () => {
  const query = `query ($n: Int) { markets(first: $n) { edges { node { ${sisters(sisters('name', '(first: $n)'), '(first: $n)')} } } } }`;
  const server = await tinyServer();
  expect(await ask(server, query)).toMatchObject({ status: 200 });
  expect(await ask(server, query, { n: 100 })).toMatchObject({
    status: 400,
    errors: [
      {
        message: `rows: expected at most ${LIMITS.rows}, got 1010100. Ask for less in one operation.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
  await server.close();
});
