import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { targetSeen } from '../../../src/web/look/town/target-outcome.js';
import { type Comparison, comparisonsQuery, printedOf } from '../../../src/web/look/town/target-query.js';

const target = { id: 'target', year: 2032 };
const figure = (id: string) => ({
  id,
  printed: id,
  year: 2032,
  modality: 'ACTUAL',
  period: { name: '2032' },
  growth: null,
});
const comparison = (change: Partial<Comparison>): Comparison => ({
  kind: 'TARGET_TO_ACTUAL',
  comparable: true,
  reasons: [],
  outcome: 'MET',
  outcomeReason: null,
  ofGrowth: false,
  percent: 1,
  exactness: 'EXACT',
  from: figure('target'),
  to: figure('actual'),
  ...change,
});
const reported = new Set([2031, 2032]);
const became = (comparisons: Comparison[], years = reported) => targetSeen(target, comparisons, years).became;

test('a target is met or missed as the comparison says', () => {
  expect(became([comparison({})])).toBe('MET');
  expect(became([comparison({ outcome: 'MISSED' })])).toBe('MISSED');
  expect(became([comparison({ outcome: 'BOUND' })])).toBe('UNDECIDED');
});

test('what cannot be compared is neither', () => {
  expect(became([comparison({ comparable: false, outcome: null, reasons: ['SCOPE'] })])).toBe('NOT_COMPARABLE');
});

test('what can be compared, but is in dispute or has no certain aim, is undecided', () => {
  expect(became([comparison({ outcome: null, outcomeReason: 'AIM' })])).toBe('UNDECIDED');
});

test('of a level that carries the growth aimed at, the growth is shown', () => {
  const level = { ...figure('3.1亿元'), growth: { printed: '6.3%' } };
  expect(printedOf(comparison({ ofGrowth: true }), level)).toBe('6.3%');
  expect(printedOf(comparison({}), level)).toBe('3.1亿元');
});

test('two figures in dispute that say different things leave it undecided', () => {
  expect(became([comparison({}), comparison({ outcome: 'MISSED' })])).toBe('UNDECIDED');
});

test('without a figure the target is open until its year is reported on, and unsaid afterwards', () => {
  expect(became([], new Set([2031]))).toBe('OPEN');
  expect(became([])).toBe('UNSAID');
});

test('comparisons of another target of the same indicator and year are not this one’s', () => {
  expect(became([comparison({ from: figure('another target') })])).toBe('UNSAID');
});

test('the year before stands beside it where it can be compared', () => {
  const before = comparison({ kind: 'TARGET_TO_LAST_ACTUAL', from: figure('last year'), to: figure('target') });
  expect(targetSeen(target, [before], reported).before?.from.id).toBe('last year');
  expect(targetSeen(target, [{ ...before, comparable: false }], reported).before).toBeNull();
});

test('the comparisons of a page of targets are one valid operation, each from the year before', () => {
  const { query, variables } = comparisonsQuery([
    { indicator: '税收收入', year: 2032 },
    { indicator: '"引号"', year: 2033 },
  ]);
  const schema = buildSchema(readFileSync(join(process.cwd(), 'schema.graphql'), 'utf8'));
  expect(validate(schema, parse(query))).toEqual([]);
  expect(variables).toEqual({
    indicator0: '税收收入',
    from0: 2031,
    to0: 2032,
    indicator1: '"引号"',
    from1: 2032,
    to1: 2033,
  });
});
