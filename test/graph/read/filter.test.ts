import Cypher from '@neo4j/cypher-builder';
import { byProperty, type Filter, predicateOf, predicatesOf } from '../../../src/graph/read/filter.js';

const fields = (field: string) => byProperty(field);
const textOf = (filter: Filter) => {
  const predicate = predicateOf(filter, new Cypher.NamedNode('n'), fields)!;
  return new Cypher.Raw((environment) => environment.compile(predicate)).build().cypher;
};

test('alternatives that each fix a value are open to indexes; others stand within a function, where they are not multiplied out', () => {
  expect(textOf({ or: [{ name: { eq: 'a' } }, { code: { in: ['b'] }, year: { gt: 2031 } }] })).toMatch(/^\(n\.name = /);
  expect(textOf({ or: [{ and: [{ name: { eq: 'a' } }, { year: { gt: 1 } }] }, { code: { eq: 'b' } }] })).toMatch(/^\(/);
  for (const other of [{ year: { gt: 2031 }, name: { contains: 'c' } }, { not: { code: { eq: 'b' } } }, { code: null }])
    expect(textOf({ or: [{ name: { eq: 'a' } }, other] })).toMatch(/^coalesce\(\(.+, false\) = true$/s);
});

test('to differ from a value has no alternatives', () => {
  expect(textOf({ name: { ne: 'a' } })).toBe('coalesce(n.name = $param0, false) = false');
  expect(textOf({ name: { ne: null } })).toBe('n.name IS NOT NULL');
});

test('what must hold together is given one by one, what stands in `and` too', () => {
  const filter: Filter = { and: [{ name: { eq: 'a' } }, { and: [{ code: { eq: 'b' } }] }], not: { year: { eq: 1 } } };
  expect(predicatesOf(filter, new Cypher.NamedNode('n'), fields)).toHaveLength(3);
});
