import fc from 'fast-check';
import type { Compared } from '../../../src/api/observation/compared.js';
import { comparisonOf, comparisonsOf } from '../../../src/api/observation/comparison.js';
import type { Qualifier } from '../../../src/vocabulary/qualifier.js';

/** Invented figures of a year; the bounds as a load writes them. */
function figure(year: number, value: number, rest: Partial<Compared> = {}): Compared {
  const qualifier: Qualifier = rest.qualifier ?? 'EXACT';
  const isFloor = qualifier === 'AT_LEAST' || qualifier === 'OVER';
  const isCeiling = qualifier === 'AT_MOST' || qualifier === 'NEARLY';
  return {
    id: `${year} ${value}`,
    indicator: '实到外资',
    year,
    modality: 'ACTUAL',
    measure: 'AMOUNT',
    unit: '美元',
    qualifier,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    lower: isCeiling ? null : value,
    upper: isFloor ? null : value,
    conflicts: {},
    ...rest,
  };
}

const target = (year: number, value: number, rest: Partial<Compared> = {}) =>
  figure(year, value, { modality: 'TARGET', ...rest });

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

  it.each<[string, Compared, Compared, string]>([
    ['by what is more', target(2031, 100), figure(2031, 130), 'MET'],
    ['by what is equal', target(2031, 100), figure(2031, 100), 'MET'],
    ['not by what is less', target(2031, 100), figure(2031, 99), 'MISSED'],
    ['of 100以上 by 100', target(2031, 100, { qualifier: 'AT_LEAST' }), figure(2031, 100), 'MET'],
    ['of 超100 not by 100', target(2031, 100, { qualifier: 'OVER' }), figure(2031, 100), 'MISSED'],
    ['of 超100 by 超100', target(2031, 100, { qualifier: 'OVER' }), figure(2031, 100, { qualifier: 'OVER' }), 'MET'],
    ['of 100 by 超100', target(2031, 100), figure(2031, 100, { qualifier: 'OVER' }), 'MET'],
    ['of 100 not by 近100', target(2031, 100), figure(2031, 100, { qualifier: 'NEARLY' }), 'MISSED'],
    ['of 100 left open by 90以上', target(2031, 100), figure(2031, 90, { qualifier: 'AT_LEAST' }), 'BOUND'],
    ['of 100 left open by 120以内', target(2031, 100), figure(2031, 120, { qualifier: 'AT_MOST' }), 'BOUND'],
    ['of 100 left open by 约100', target(2031, 100), figure(2031, 100, { qualifier: 'ABOUT' }), 'BOUND'],
    ['of 100 by 约120', target(2031, 100), figure(2031, 120, { qualifier: 'ABOUT' }), 'MET'],
    ['of 100左右 by 101', target(2031, 100, { qualifier: 'ABOUT' }), figure(2031, 101), 'MET'],
    ['of 100左右 left open by 99', target(2031, 100, { qualifier: 'ABOUT' }), figure(2031, 99), 'BOUND'],
    ['of 近100 left open by 99', target(2031, 100, { qualifier: 'NEARLY' }), figure(2031, 99), 'BOUND'],
    ['of 100-120 by 105', target(2031, 0, { qualifier: 'RANGE', lower: 100, upper: 120 }), figure(2031, 105), 'MET'],
    [
      'of 100-120 not by 99',
      target(2031, 0, { qualifier: 'RANGE', lower: 100, upper: 120 }),
      figure(2031, 99),
      'MISSED',
    ],
    ['of 100以内 by 100', target(2031, 100, { qualifier: 'AT_MOST' }), figure(2031, 100), 'MET'],
    [
      'of 100以内 not by 超100',
      target(2031, 100, { qualifier: 'AT_MOST' }),
      figure(2031, 100, { qualifier: 'OVER' }),
      'MISSED',
    ],
    [
      'of 100以内 by 近100',
      target(2031, 100, { qualifier: 'AT_MOST' }),
      figure(2031, 100, { qualifier: 'NEARLY' }),
      'MET',
    ],
    ['of fewer petitions by fewer', target(2031, 50, { indicator: '信访件数' }), figure(2031, 43), 'MET'],
    ['of fewer petitions not by more', target(2031, 50, { indicator: '信访件数' }), figure(2031, 51), 'MISSED'],
    ['of a third place by the second', target(2031, 3, { measure: 'RANK' }), figure(2031, 2), 'MET'],
    ['of a fall by 3% not by one of 2%', target(2031, -3, { measure: 'GROWTH' }), figure(2031, -2), 'MISSED'],
  ])('of a target says whether it is met: %s', (_, aimed, done, outcome) => {
    const actual = { ...done, measure: aimed.measure, indicator: aimed.indicator };
    expect(comparisonOf('TARGET_TO_ACTUAL', aimed, actual).outcome).toBe(outcome);
  });

  it('says that a target is met even where what lies between has no bound', () => {
    const [floor, more] = [target(2031, 30, { qualifier: 'AT_LEAST' }), figure(2031, 32, { qualifier: 'OVER' })];
    expect(comparisonOf('TARGET_TO_ACTUAL', floor, more)).toMatchObject({
      comparable: false,
      reasons: ['NO_BOUND'],
      outcome: 'MET',
    });
  });

  describe.each(['TENSION', 'RESTATED', 'CONTRADICTION', 'AMBIGUOUS'])(
    'of a target with two actuals joined by %s',
    (kind) => {
      const conflicts = { c1: kind };
      const found = comparisonsOf(
        [target(2031, 100), figure(2031, 99, { conflicts }), figure(2031, 101, { conflicts })],
        2031,
        2031,
      );

      it('tells no outcome, keeps both and says why', () => {
        expect(found.map(({ to }) => to.id)).toEqual(['2031 99', '2031 101']);
        expect(found.map(({ outcome }) => outcome)).toEqual([null, null]);
        for (const { outcomeReason, reasons } of found)
          expect([outcomeReason, ...reasons]).toEqual(
            kind === 'CONTRADICTION' ? [null, 'CONFLICT'] : [kind === 'RESTATED' ? 'RESTATED' : 'CONFLICT'],
          );
      });
    },
  );

  it('tells no outcome of a target that was itself corrected, or that its actual stands against', () => {
    const conflicts = { c1: 'RESTATED' };
    const moved = [target(2031, 100, { conflicts }), target(2031, 90, { conflicts }), figure(2031, 95)];
    expect(comparisonsOf(moved, 2031, 2031).map(({ outcome, outcomeReason }) => [outcome, outcomeReason])).toEqual([
      [null, 'RESTATED'],
      [null, 'RESTATED'],
    ]);
    const tension = { c1: 'TENSION' };
    expect(
      comparisonOf(
        'TARGET_TO_ACTUAL',
        target(2031, 100, { conflicts: tension }),
        figure(2031, 95, { conflicts: tension }),
      ),
    ).toMatchObject({ outcome: null, outcomeReason: 'CONFLICT' });
  });

  it('tells the outcome where a conflict is with another year or about another part of it', () => {
    const restated = { c1: 'RESTATED' };
    const warned = { c2: 'NOT_COMPARABLE' };
    const found = comparisonsOf(
      [
        target(2031, 100),
        figure(2031, 101, { conflicts: { ...restated, ...warned } }),
        figure(2030, 90, { conflicts: restated }),
        figure(2031, 80, { conflicts: warned, periodEnd: '2031-11-30' }),
      ],
      2031,
      2031,
    );
    expect(found.map(({ outcome, outcomeReason }) => [outcome, outcomeReason])).toEqual([['MET', null]]);
  });

  it('says of no target whether it is met where period, scope or unit differ, and of no other pair', () => {
    expect(
      comparisonOf('TARGET_TO_ACTUAL', target(2031, 8), figure(2031, 9, { scope: '不含铁路' })).outcome,
    ).toBeNull();
    expect(comparisonOf('TARGET_TO_LAST_ACTUAL', figure(2030, 8), target(2031, 9)).outcome).toBeNull();
  });

  it('of a target: what meets it is met by more of it too, and what misses it by less', () => {
    const value = fc.integer({ min: 1, max: 40 });
    const qualifier = fc.constantFrom<Qualifier>('EXACT', 'ABOUT', 'AT_LEAST', 'OVER', 'NEARLY');
    // 约20 leaves more open than 约21, which is printed more finely: of figures with 约 the rule does not hold.
    const sureOrBound = fc.constantFrom<Qualifier>('EXACT', 'AT_LEAST', 'OVER', 'NEARLY');
    fc.assert(
      fc.property(
        value,
        qualifier,
        value,
        sureOrBound,
        fc.integer({ min: 0, max: 5 }),
        (aimed, said, done, how, more) => {
          const outcome = (number: number) =>
            comparisonOf(
              'TARGET_TO_ACTUAL',
              target(2031, aimed, { qualifier: said }),
              figure(2031, number, { qualifier: how }),
            ).outcome;
          const order = ['MISSED', 'BOUND', 'MET'];
          expect(order.indexOf(outcome(done + more)!)).toBeGreaterThanOrEqual(order.indexOf(outcome(done)!));
        },
      ),
      { numRuns: 1000 },
    );
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
