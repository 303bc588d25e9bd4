import fc from 'fast-check';
import type { Observation, Relation } from '../../../src/report/facts.js';
import { knownFrom, merge, saysOf, type Voice } from '../../../src/report/load/merge.js';
import { relation } from '../invented-facts.js';
import { tax } from '../qinghe.js';

const voice = (year: number, fact: Observation | Relation, start = 0): Voice => ({
  claim: `report/${year}/claim/${start}`,
  fact: fact.id,
  year,
  start,
  says: saysOf(fact, null),
});
const growth = {
  percent: 12,
  low: null,
  high: null,
  measure: 'PERCENT',
  qualifier: 'EXACT',
  basis: 'NOT_SAID',
  againstYear: null,
  printed: '12%',
} as const;

test('of each property the earliest voice that says anything wins', () => {
  const merged = merge<Observation>([
    voice(2033, { ...tax, growth: { ...growth, percent: 13 } }, 10),
    voice(2032, { ...tax, growth, members: ['a'], listComplete: false }, 20),
    voice(2031, tax, 30),
  ]);
  expect(merged).toMatchObject({ value: tax.value, growth: { percent: 12 }, members: ['a'], listComplete: false });
});

test('what one claim alone says counts more than what its report says elsewhere', () => {
  const says = saysOf(
    { ...tax, rank: { position: 1, among: null } },
    JSON.stringify({ rank: { position: 2, among: '全县' }, growth: null }),
  );
  expect(JSON.parse(says)).toMatchObject({ rank: { position: 2, among: '全县' } });
});

test('what is said outright takes its reason with it and leaves the inference behind', () => {
  const inferred = relation('a', 'LOCATED_IN', 'b', { inferred: true, because: '项目名含村名', step: 'CREATE' });
  const said = relation('a', 'LOCATED_IN', 'b');
  const merged = merge<Relation>([voice(2031, inferred), voice(2032, said)]);
  expect(merged).toMatchObject({ inferred: false, step: 'CREATE' });
  expect(merged.because).toBeUndefined();
});

test('the order in which the voices come does not matter', () => {
  const any = fc.record({
    year: fc.integer({ min: 2030, max: 2033 }),
    start: fc.integer({ min: 0, max: 3 }),
    position: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    percent: fc.option(fc.integer(), { nil: null }),
    members: fc.subarray(['a', 'b']),
  });
  const voices = fc
    .uniqueArray(any, { minLength: 1, maxLength: 6, selector: ({ year, start }) => `${year} ${start}` })
    .map((all) =>
      all.map(({ year, start, position, percent, members }) =>
        voice(
          year,
          {
            ...tax,
            rank: position === null ? null : { position, among: null },
            growth: percent === null ? null : { ...growth, percent },
            members,
            listComplete: members.length > 0 ? true : null,
          },
          start,
        ),
      ),
    );
  fc.assert(
    fc.property(voices, fc.infiniteStream(fc.nat()), (all, random) => {
      const shuffled = all.map((each) => ({ each, at: random.next().value as number })).sort((a, b) => a.at - b.at);
      expect(merge(shuffled.map(({ each }) => each))).toEqual(merge(all));
    }),
  );
});

test('a fact is known from the earliest report that says it', () => {
  expect(knownFrom([voice(2033, tax), voice(2031, tax)])).toBe(2031);
});
