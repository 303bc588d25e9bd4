import type { Compared } from '../../../src/api/observation/compared.js';
import { comparisonOf } from '../../../src/api/observation/comparison.js';
import { outcomeOf } from '../../../src/api/observation/target-outcome.js';

const figure = (value: number, more: Partial<Compared> = {}): Compared => ({
  id: 'figure',
  indicator: '税收收入',
  year: 2032,
  modality: 'ACTUAL',
  measure: 'AMOUNT',
  unit: '元',
  periodStart: '2032-01-01',
  periodEnd: '2032-12-31',
  qualifier: 'EXACT',
  lower: value,
  upper: value,
  conflicts: {},
  ...more,
});
const about = (value: number, more: Partial<Compared> = {}) => figure(value, { qualifier: 'ABOUT', ...more });

test('about so much lies within one of its last digit: a target within that is left open', () => {
  expect(outcomeOf(figure(310_000_000), about(300_000_000))).toBe('BOUND');
  expect(outcomeOf(figure(290_000_000), about(300_000_000))).toBe('BOUND');
  expect(outcomeOf(figure(31), about(30))).toBe('BOUND');
});

test('a target beyond that is surely met or missed', () => {
  expect(outcomeOf(figure(500_000_000), about(510_000_000))).toBe('MET');
  expect(outcomeOf(figure(520_000_000), about(510_000_000))).toBe('MISSED');
  expect(outcomeOf(figure(600_000_000), about(300_000_000))).toBe('MISSED');
});

test('the same of what should stay within a number', () => {
  const petitions = { indicator: '信访件数', measure: 'COUNT', unit: '件' } as const;
  expect(outcomeOf(figure(50, petitions), about(48, petitions))).toBe('MET');
  expect(outcomeOf(figure(52, petitions), about(50, petitions))).toBe('BOUND');
  expect(outcomeOf(figure(40, petitions), about(60, petitions))).toBe('MISSED');
});

test('where nobody knows which way is wanted, only what holds both ways is told', () => {
  const share = { indicator: '外来人口比重', measure: 'RATE', unit: '%' } as const;
  expect(outcomeOf(figure(40, share), figure(41, share))).toBeNull();
  expect(outcomeOf(figure(40, share), figure(39, share))).toBeNull();
  expect(outcomeOf(figure(40, share), figure(40, share))).toBe('MET');
  expect(outcomeOf(figure(40, { ...share, qualifier: 'AT_LEAST', upper: null }), figure(39, share))).toBe('MISSED');
  expect(outcomeOf(figure(40, { ...share, qualifier: 'AT_MOST', lower: null }), figure(39, share))).toBe('MET');
  expect(comparisonOf('TARGET_TO_ACTUAL', figure(40, share), figure(41, share))).toMatchObject({
    comparable: true,
    outcome: null,
    outcomeReason: 'AIM',
  });
});
