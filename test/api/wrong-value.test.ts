import type { HttpServer } from '../../src/api/http.js';
import { ask, tinyServer } from './tiny-server.js';

let server: HttpServer;
beforeAll(async () => {
  server = await tinyServer();
});
afterAll(() => server.close());

type Said = { message: string; argument?: unknown; value?: unknown; expected?: unknown };

/** What each error says of the value, after it is known to be BAD_USER_INPUT with status 400. */
const wrong = async (query: string, variables?: Record<string, unknown>): Promise<Said[]> => {
  const { status, errors } = await ask(server, query, variables);
  expect(status).toBe(400);
  return errors!.map(({ message, extensions: { code, ...more } }) => {
    expect(code).toBe('BAD_USER_INPUT');
    return { message, ...more };
  });
};

const FIELDS = 'MarketFilter, an object with any of and, year, season, name';

test.each([
  ['a text for a number', 'first: "ten"', 'first', '"ten"', 'a whole number'],
  ['a fraction for a whole number', 'first: 1.5', 'first', '1.5', 'a whole number'],
  ['a number that no Int holds', 'first: 12345678901', 'first', '12345678901', 'a whole number'],
  [
    'a number deep in a filter',
    'filter: { and: [{ year: { gte: "2031" } }] }',
    'filter.and.year.gte',
    '"2031"',
    'a whole number',
  ],
  [
    'a word that the enum does not have',
    'filter: { season: SUMMER }',
    'filter.season',
    'SUMMER',
    'one of SPRING, AUTUMN',
  ],
  [
    'a field that the filter does not have',
    'filter: { yaer: { gte: 2031 } }',
    'filter.yaer',
    'yaer: {gte: 2031}',
    FIELDS,
  ],
  ['a list of the wrong things', 'filter: { name: [1] }', 'filter.name', '1', 'a text'],
  ['a text for a filter', 'filter: "x"', 'filter', '"x"', FIELDS],
])('%s in an operation', async (_name, given, argument, value, expected) => {
  expect(await wrong(`{ markets(${given}) { pageInfo { hasNextPage } } }`)).toEqual([
    { argument, value, expected, message: `${argument}: expected ${expected}, got ${value}` },
  ]);
});

test.each([
  ['a text for a number', { first: 'ten' }, '$first', '"ten"', 'a whole number'],
  [
    'a number deep in a filter',
    { filter: { and: [{ year: { gte: '2031' } }] } },
    '$filter.and[0].year.gte',
    '"2031"',
    'a whole number',
  ],
  [
    'a word that the enum does not have',
    { filter: { season: 'SUMMER' } },
    '$filter.season',
    '"SUMMER"',
    'one of SPRING, AUTUMN',
  ],
  ['null in a list', { filter: { name: [null] } }, '$filter.name[0]', 'null', 'a text'],
  ['a list for a filter', { filter: 'x' }, '$filter', '"x"', FIELDS],
])('%s in a variable', async (_name, variables, argument, value, expected) => {
  const query =
    'query ($first: Int, $filter: MarketFilter) { markets(first: $first, filter: $filter) { pageInfo { hasNextPage } } }';
  expect(await wrong(query, variables)).toEqual([
    { argument, value, expected, message: `${argument}: expected ${expected}, got ${value}` },
  ]);
});

test('a field that the filter does not have, in a variable', async () => {
  const query = 'query ($filter: MarketFilter) { markets(filter: $filter) { pageInfo { hasNextPage } } }';
  expect(await wrong(query, { filter: { yaer: 1 } })).toMatchObject([{ argument: '$filter', expected: FIELDS }]);
});

test('a variable that is needed and not given', async () => {
  expect(await wrong('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }')).toEqual([
    {
      argument: '$ids',
      value: 'nothing',
      expected: 'a list, each an id',
      message: '$ids: expected a list, each an id, got nothing',
    },
  ]);
});

test('null where a variable must not be null', async () => {
  expect(await wrong('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: null })).toMatchObject([
    { argument: '$ids', expected: 'a list, each an id' },
  ]);
});

test('every wrong value is said, not just the first', async () => {
  const given = 'first: "a", last: "b", filter: { season: SUMMER, year: { lte: "c" } }';
  const found = await wrong(`{ markets(${given}) { pageInfo { hasNextPage } } }`);
  expect(found.map(({ argument }) => argument)).toEqual(['first', 'last', 'filter.season', 'filter.year.lte']);
});

test('a long value is cut', async () => {
  const [found] = await wrong('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', {
    ids: { text: '长'.repeat(10_000) },
  });
  expect(found!.message.length).toBeLessThan(500);
});
