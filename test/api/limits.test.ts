import { parse, validate } from 'graphql';
import type { HttpServer } from '../../src/api/http.js';
import { LIMITS, limitRules } from '../../src/api/limits.js';
import { ask, tinySchema, tinyServer } from './tiny-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await tinyServer();
});
afterAll(() => server.close());

/** What was refused, or nothing. */
const refused = async (query: string, variables?: Record<string, unknown>) => {
  const { status, errors } = await ask(server, query, variables);
  if (errors === undefined) return undefined;
  expect({ status, code: errors[0]!.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  return errors[0]!.message;
};

const nested = (levels: number, field = 'next') =>
  `market { ${`${field} { `.repeat(levels - 2)} name ${'} '.repeat(levels - 2)} }`;

test(`a query may be ${LIMITS.depth} levels deep`, async () => {
  expect(await refused(`{ ${nested(LIMITS.depth)} }`)).toBeUndefined();
  expect(await refused(`{ ${nested(LIMITS.depth + 1)} }`)).toMatch(
    `depth: expected at most ${LIMITS.depth}, got ${LIMITS.depth + 1}`,
  );
});

test('edges, node and nodes are no levels of their own', async () => {
  const levels = LIMITS.depth - 2;
  const short = `{ market { ${'sisters(first: 1) { nodes { '.repeat(levels)} name ${'} } '.repeat(levels)} } }`;
  expect(await refused(short)).toBeUndefined();
  const query = `{ market { ${'sisters(first: 1) { edges { node { '.repeat(levels)} name ${'} } } '.repeat(levels)} } }`;
  expect(await refused(query)).toBeUndefined();
});

test('depth counts through fragments, wherever they are spread', async () => {
  const fragments = `fragment low on Market { ${nested(10).slice('market '.length + 1, -1)} } fragment high on Market { next { next { next { ...low } } } }`;
  expect(await refused(`{ market { ...high } } ${fragments}`)).toMatch('depth: expected at most 12, got 13');
});

test('a fragment inside itself is left to the rule that says so', async () => {
  const query = '{ market { ...a } } fragment a on Market { next { ...b } } fragment b on Market { next { ...a } }';
  expect(validate(tinySchema, parse(query), limitRules)).toEqual([]);
  expect((await ask(server, query)).errors).toMatchObject([
    { message: expect.stringContaining('Cannot spread fragment') },
  ]);
});

test(`an operation may have ${LIMITS.aliases} aliases`, async () => {
  const names = (count: number) => Array.from({ length: count }, (_, each) => `a${each}: name`).join(' ');
  expect(await refused(`{ market { ${names(LIMITS.aliases)} } }`)).toBeUndefined();
  expect(await refused(`{ market { ${names(LIMITS.aliases + 1)} } }`)).toMatch('aliases: expected at most 50, got 51');
});

test('aliases count as often as their fragment is spread', async () => {
  const eleven = Array.from({ length: 11 }, (_, each) => `a${each}: name`).join(' ');
  const query = `{ market { ...f next { ...f next { ...f next { ...f next { ...f } } } } } } fragment f on Market { ${eleven} }`;
  expect(await refused(query)).toMatch('aliases: expected at most 50, got 55');
});

test(`an operation may have ${LIMITS.rootFields} root fields`, async () => {
  const roots = (count: number) => Array.from({ length: count }, (_, each) => `a${each}: market { name }`).join(' ');
  expect(await refused(`{ ${roots(LIMITS.rootFields)} }`)).toBeUndefined();
  expect(
    await refused(
      `{ ${roots(1)} ...more } fragment more on Query { b: visit ${roots(LIMITS.rootFields + 1).slice(20)} }`,
    ),
  ).toMatch('root fields');
});

test(`an operation may have ${LIMITS.directives} directives`, async () => {
  const names = (count: number) => 'name @include(if: true) '.repeat(count);
  expect(await refused(`{ market { ${names(LIMITS.directives)} } }`)).toBeUndefined();
  expect(await refused(`{ market { ${names(LIMITS.directives + 1)} } }`)).toMatch('directives');
});

test(`a document may have ${LIMITS.tokens} tokens`, async () => {
  const nodes = (ids: number) => `{ nodes(ids: [${'"a" '.repeat(ids)}]) { name } }`;
  expect(await refused(nodes(LIMITS.tokens - 20))).toBeUndefined();
  expect(await ask(server, nodes(LIMITS.tokens))).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining(`${LIMITS.tokens}`), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

test('filters may be nested, within reason', async () => {
  const filter = (levels: number) => `${'{ and: ['.repeat(levels)} { season: SPRING } ${']}'.repeat(levels)}`;
  const query = (levels: number) => `{ markets(filter: ${filter(levels)}) { pageInfo { hasNextPage } } }`;
  expect(await refused(query(31))).toBeUndefined();
  expect(await refused(query(32))).toMatch('nesting of an argument: expected at most 64, got 65');
});

test('variables may be nested, within reason', async () => {
  const filter = (levels: number): object => (levels === 0 ? { season: 'SPRING' } : { and: [filter(levels - 1)] });
  const query = 'query ($filter: MarketFilter) { markets(filter: $filter) { pageInfo { hasNextPage } } }';
  expect(await refused(query, { filter: filter(31) })).toBeUndefined();
  expect(await refused(query, { filter: filter(32) })).toMatch('nesting of variables: expected at most 64, got 65');
});

test('a filter may have so many parts', async () => {
  const filter = (objects: number) => `{ and: [${'{} '.repeat(objects - 1)}] }`;
  const query = (objects: number) => `{ markets(filter: ${filter(objects)}) { pageInfo { hasNextPage } } }`;
  expect(await refused(query(LIMITS.objects))).toBeUndefined();
  expect(await refused(query(LIMITS.objects + 1))).toMatch('objects in arguments: expected at most 400, got 401');
});

test('so may a filter in the variables, which are an object themselves', async () => {
  const filter = (objects: number) => ({ and: Array.from({ length: objects - 2 }, () => ({})) });
  const query = 'query ($filter: MarketFilter) { markets(filter: $filter) { pageInfo { hasNextPage } } }';
  expect(await refused(query, { filter: filter(LIMITS.objects) })).toBeUndefined();
  expect(await refused(query, { filter: filter(LIMITS.objects + 1) })).toMatch(
    'objects in variables: expected at most 400, got 401',
  );
});

test.each([
  ['lists in lists', `{ markets(filter: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { pageInfo { hasNextPage } } }`],
  [
    'filters in filters',
    `{ markets(filter: ${'{and:['.repeat(700)}${']}'.repeat(700)}) { pageInfo { hasNextPage } } }`,
  ],
])('%s, hundreds deep, are refused and break nothing', async (_name, query) => {
  expect(await refused(query)).toMatch(/nest/);
});

test('fields in fields, over a thousand deep, are refused and break nothing', async () => {
  expect(await refused(`{ ${nested(1_600)} }`)).toMatch(/depth: expected at most 12/);
});

test('variables of 1 MiB of brackets are refused and break nothing', async () => {
  const text = `{"query":"{ __typename }","variables":{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}}`;
  const { statusCode, payload } = await server.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: text,
  });
  expect(statusCode).toBe(400);
  expect(payload).toContain('nesting of variables');
});
