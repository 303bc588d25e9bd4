import fc from 'fast-check';
import type { Compared } from '../../../src/api/observation/compared.js';
import { comparisonOf, comparisonsOf } from '../../../src/api/observation/comparison.js';
import type { Qualifier } from '../../../src/vocabulary/qualifier.js';
import { figure, target } from './compared-figures.js';

describe('a comparison', () => {
  it('of two exact figures is exact, in decimal arithmetic', () => {
    const [comparison] = comparisonsOf([figure(2030, 0.1), figure(2031, 0.3)], 2030, 2031);
    expect(comparison).toMatchObject({
      kind: 'ACTUAL_TO_ACTUAL',
      comparable: true,
      difference: 0.2,
      percent: 200,
      exactness: 'EXACT',
    });
  });

  it('with a target that is a floor gives a lower bound', () => {
    const [comparison] = comparisonsOf(
      [figure(2031, 19_532_000), target(2032, 15_000_000, { qualifier: 'AT_LEAST' })],
      2031,
      2032,
    );
    expect(comparison).toMatchObject({
      kind: 'TARGET_TO_LAST_ACTUAL',
      difference: -4_532_000,
      percent: -23.21,
      exactness: 'LOWER',
    });
  });

  it('with a base that is a floor gives an upper bound', () => {
    const [comparison] = comparisonsOf([figure(2030, 100, { qualifier: 'OVER' }), figure(2031, 120)], 2030, 2031);
    expect(comparison).toMatchObject({ difference: 20, percent: 20, exactness: 'UPPER' });
  });

  it('of a target with the actual figure of its year says how far it was passed', () => {
    const [comparison] = comparisonsOf([target(2031, 100), figure(2031, 130)], 2031, 2031);
    expect(comparison).toMatchObject({ kind: 'TARGET_TO_ACTUAL', difference: 30, percent: 30 });
  });

  it('of about so much is about so much', () => {
    expect(comparisonOf('ACTUAL_TO_ACTUAL', figure(2030, 10), figure(2031, 11, { qualifier: 'ABOUT' })).exactness).toBe(
      'ABOUT',
    );
  });

  it('of two floors has no bound, and is none', () => {
    const floors = [figure(2030, 10, { qualifier: 'AT_LEAST' }), figure(2031, 11, { qualifier: 'AT_LEAST' })] as const;
    expect(comparisonOf('ACTUAL_TO_ACTUAL', ...floors)).toMatchObject({
      comparable: false,
      reasons: ['NO_BOUND'],
      difference: null,
      percent: null,
    });
  });

  it('of a range is bounded by its ends', () => {
    const range = figure(2031, 0, { qualifier: 'RANGE', lower: 12, upper: 15 });
    expect(comparisonOf('ACTUAL_TO_ACTUAL', figure(2030, 10), range)).toMatchObject({
      difference: 2,
      exactness: 'LOWER',
      percent: 20,
    });
  });

  it.each<[string, Partial<Compared>, string]>([
    ['a quarter with a year', { periodEnd: '2031-03-31' }, 'PERIOD'],
    ['a running total whose start is not said', { periodStart: null }, 'PERIOD'],
    ['another scope', { scope: '不含永丰' }, 'SCOPE'],
    ['another unit', { unit: '元' }, 'UNIT'],
    ['a figure per head', { per: '人' }, 'UNIT'],
    ['a figure that another contradicts', { conflicts: { c1: 'CONTRADICTION' } }, 'CONFLICT'],
  ])('of %s is refused with the reason', (_, rest, reason) => {
    expect(comparisonOf('ACTUAL_TO_ACTUAL', figure(2030, 10), figure(2031, 12, rest))).toMatchObject({
      comparable: false,
      reasons: [reason],
      difference: null,
      percent: null,
      exactness: null,
    });
  });

  it('is refused where a reader wrote down that both are not comparable', () => {
    const conflicts = { c1: 'NOT_COMPARABLE' };
    expect(
      comparisonOf('ACTUAL_TO_ACTUAL', figure(2030, 10, { conflicts }), figure(2031, 12, { conflicts })).reasons,
    ).toEqual(['CONFLICT']);
    expect(comparisonOf('ACTUAL_TO_ACTUAL', figure(2030, 10, { conflicts }), figure(2031, 12)).comparable).toBe(true);
  });

  it('of a leap February and a common one is of the same time', () => {
    const february = (year: number, end: string) => figure(year, 5, { periodStart: `${year}-02-01`, periodEnd: end });
    expect(
      comparisonOf('ACTUAL_TO_ACTUAL', february(2032, '2032-02-29'), february(2033, '2033-02-28')).comparable,
    ).toBe(true);
  });

  it('of rates is in percentage points only', () => {
    const rates = [
      figure(2030, 40, { measure: 'RATE', unit: '%' }),
      figure(2031, 50, { measure: 'RATE', unit: '%' }),
    ] as const;
    expect(comparisonOf('ACTUAL_TO_ACTUAL', ...rates)).toMatchObject({ difference: 10, percent: null });
  });

  it('gives pairs of the same time before any other', () => {
    const quarter = (year: number, value: number) => figure(year, value, { periodEnd: `${year}-03-31` });
    const found = comparisonsOf([figure(2030, 10), quarter(2030, 2), quarter(2031, 3)], 2030, 2031);
    expect(found.map(({ from, to }) => [from.id, to.id])).toEqual([['2030 2', '2031 3']]);
  });

  it('gives a percent only where it is comparable, and turned round the difference only changes sign', () => {
    const value = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
    const qualifier = fc.constantFrom<Qualifier>('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST');
    const scope = fc.option(fc.constantFrom('不含永丰', '规模以上'));
    const figures = (year: number) =>
      fc
        .tuple(value, qualifier, scope)
        .map(([number, qualified, scoped]) => figure(year, number, { qualifier: qualified, scope: scoped }));
    fc.assert(
      fc.property(figures(2030), figures(2031), (from, to) => {
        const there = comparisonOf('ACTUAL_TO_ACTUAL', from, to);
        const back = comparisonOf('ACTUAL_TO_ACTUAL', to, from);
        expect(there.comparable || (there.percent === null && there.difference === null)).toBe(true);
        expect(back.comparable).toBe(there.comparable);
        if (there.difference !== null) expect(back.difference).toBe(there.difference === 0 ? 0 : -there.difference);
        const turned = { EXACT: 'EXACT', ABOUT: 'ABOUT', LOWER: 'UPPER', UPPER: 'LOWER' } as const;
        if (there.exactness) expect(back.exactness).toBe(turned[there.exactness]);
      }),
    );
  });
});
