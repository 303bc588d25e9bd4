import fc from 'fast-check';
import { boundsOf, NO_FIGURE, observationRow } from '../../../src/report/load/observation-row.js';
import { range, target, tax, wholesale } from '../qinghe.js';

test('bounds follow the qualifier, whatever bounds the facts carry', () => {
  const bounds = (
    qualifier: typeof tax.qualifier,
    low: number | null = null,
    high: number | null = null,
    value: number | null = 5,
  ) => boundsOf({ qualifier, value, low, high });
  expect(bounds('EXACT')).toEqual({ lower: 5, upper: 5 });
  expect(bounds('ABOUT')).toEqual({ lower: 5, upper: 5 });
  expect(bounds('AT_LEAST', 5)).toEqual({ lower: 5, upper: null });
  expect(bounds('OVER', null)).toEqual({ lower: 5, upper: null });
  expect(bounds('AT_MOST', null, 5)).toEqual({ lower: null, upper: 5 });
  expect(bounds('NEARLY')).toEqual({ lower: null, upper: 5 });
  expect(bounds('RANGE', 3, 4, null)).toEqual({ lower: 3, upper: 4 });
});

test('low and high stay with ranges; a figure with an open end keeps its number as value', () => {
  expect(observationRow(range)).toMatchObject({
    value: null,
    low: 10_000_000,
    high: 20_000_000,
    sortValue: 10_000_000,
  });
  expect(observationRow(target)).toMatchObject({
    value: 300_000_000,
    low: null,
    high: null,
    lower: 300_000_000,
    upper: null,
  });
});

test('what an order reads is never absent', () => {
  expect(observationRow({ ...tax, value: null })).toMatchObject({ sortValue: NO_FIGURE, sortGrowth: NO_FIGURE });
  expect(observationRow(wholesale).sortGrowth).toBe(-3.5);
});

test('a growth in percentage points is never mixed with one in percent', () => {
  const growth = { ...wholesale.growth!, percent: 2, measure: 'PERCENTAGE_POINTS' as const };
  expect(observationRow({ ...tax, growth })).toMatchObject({
    growthPercent: null,
    growthPoints: 2,
    growthLower: null,
    growthUpper: null,
    sortGrowth: NO_FIGURE,
  });
});

test('an exact figure lies between its bounds, and one with an open end on the right side of it', () => {
  const qualifiers = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'OVER', 'NEARLY'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...qualifiers), fc.double({ noNaN: true }), (qualifier, value) => {
      const { lower, upper } = boundsOf({ qualifier, value, low: null, high: null });
      expect(lower ?? value).toBe(value);
      expect(upper ?? value).toBe(value);
      expect(lower === null && upper === null).toBe(false);
    }),
  );
});
