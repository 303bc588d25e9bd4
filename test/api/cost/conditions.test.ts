import { conditionsCount, conditionsOf, linksCount, linksDepth } from '../../../src/api/cost/conditions.js';
import { asked } from './asked-of.js';

const of = (filter: string, list = 'villages') =>
  conditionsOf(asked(`{ ${list}(filter: ${filter}) { totalCount } }`)[0]!);
const measures = (filter: string, list?: string) => {
  const conditions = of(filter, list);
  return [conditionsCount(conditions), linksCount(conditions), linksDepth(conditions)];
};

test.each([
  ['{}', [0, 0, 0]],
  ['{ name: { contains: "柳" } }', [1, 0, 0]],
  ['{ name: { startsWith: "柳", contains: "溪" } }', [2, 0, 0]],
  ['{ or: [{ name: { eq: "柳溪村" } }, { not: { name: { contains: "山" } } }] }', [2, 0, 0]],
  ['{ projects: { some: {} } }', [1, 1, 1]],
  [
    '{ projects: { some: { node: { name: { contains: "光伏" } } }, none: { edge: { year: { eq: 2032 } } } } }',
    [4, 2, 1],
  ],
  ['{ projects: { some: { node: { programs: { some: { node: { name: { eq: "a" } } } } } } } }', [3, 2, 2]],
])('%s asks %j: conditions, links, links in each other', (filter, expected) => {
  expect(measures(filter)).toEqual(expected);
});

test('what is asked of an end of a relation crosses a link', () => {
  expect(measures('{ from: { name: { contains: "柳" } }, year: { eq: 2032 } }', 'relations')).toEqual([3, 1, 1]);
});

test('an id that a filter field takes is a condition', () => {
  expect(measures('{ about: "division/990801105" }', 'conflicts')).toEqual([1, 0, 0]);
});

test('only what every row must be equal to is kept as that', () => {
  const { equals, among } = of(
    '{ townCode: { eq: "990801105" }, kind: { in: [Village] }, or: [{ name: { eq: "a" } }, { code: { eq: "b" } }], not: { origin: { eq: CODES } } }',
  );
  expect([...equals]).toEqual(['townCode']);
  expect([...among]).toEqual(['kind']);
});

test('a filter in a variable is seen', () => {
  const query = 'query ($filter: VillageFilter) { villages(filter: $filter) { totalCount } }';
  const filter = { and: [{ name: { contains: '柳' } }, { projects: { some: { node: {} } } }] };
  expect(conditionsCount(conditionsOf(asked(query, { filter })[0]!))).toBe(2);
});
