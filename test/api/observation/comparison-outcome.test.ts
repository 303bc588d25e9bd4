import fc from 'fast-check';
import type { Compared } from '../../../src/api/observation/compared.js';
import { comparisonOf, comparisonsOf } from '../../../src/api/observation/comparison.js';
import type { Qualifier } from '../../../src/vocabulary/qualifier.js';
import { figure, target } from './compared-figures.js';

/** What a comparison says of a target: whether it was met. */
describe('a comparison', () => {
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
});
