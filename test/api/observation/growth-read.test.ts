import { comparisonsOf } from '../../../src/api/observation/comparison.js';
import { answerOf } from '../../../src/api/observation/figure-answer.js';
import { growthsIn } from '../../../src/api/observation/growth-read.js';
import type { FigureRow } from '../../../src/graph/read/figures.js';

const TOWN = 'division/990801105';
const GROWTH = '税收收入增速';

/** An invented figure of 2032 as the graph has it: 3.1亿元, 增长6.3%. */
const level = (rest: Partial<FigureRow> = {}): FigureRow => ({
  id: 'level',
  subject: TOWN,
  subjectName: '澜桥镇',
  indicator: '税收收入',
  measure: 'AMOUNT',
  unit: '元',
  printed: '3.1亿元',
  modality: 'ACTUAL',
  qualifier: 'EXACT',
  lower: 310_000_000,
  upper: 310_000_000,
  growthMeasure: 'PERCENT',
  growthQualifier: 'EXACT',
  growthLower: 6.3,
  growthUpper: 6.3,
  growthBasis: 'NOT_SAID',
  growthPrinted: '6.3%',
  period: '2032',
  periodBasis: 'SAID',
  periodStart: '2032-01-01',
  periodEnd: '2032-12-31',
  year: 2032,
  wholeYear: true,
  conflicts: {},
  ...rest,
});
/** 税收收入增长6%左右, without its level. */
const growth = (rest: Partial<FigureRow> = {}): FigureRow =>
  level({
    id: 'growth',
    indicator: GROWTH,
    measure: 'GROWTH',
    unit: '%',
    printed: '6%左右',
    qualifier: 'ABOUT',
    lower: 6,
    upper: 6,
    growthQualifier: 'ABOUT',
    growthLower: 6,
    growthUpper: 6,
    growthPrinted: '6%左右',
    ...rest,
  });
const target = growth({ modality: 'TARGET' });
const compared = (...figures: FigureRow[]) => comparisonsOf(growthsIn(figures, GROWTH), 2032, 2032);
const asked = { subject: TOWN, indicator: GROWTH, year: 2032, modality: 'ACTUAL' } as const;

describe('the growth that a level carries', () => {
  it('is the actual growth that a target of growth meets', () => {
    const [comparison, ...more] = compared(target, level());
    expect(more).toEqual([]);
    expect(comparison).toMatchObject({
      kind: 'TARGET_TO_ACTUAL',
      ofGrowth: true,
      comparable: true,
      outcome: 'MET',
      difference: 0.3,
      percent: null,
      exactness: 'ABOUT',
      from: { id: 'growth' },
      to: { id: 'level' },
    });
  });

  it('is a target where the level is one', () => {
    const aimed = level({ id: 'aimed', modality: 'TARGET', growthLower: 7, growthUpper: undefined });
    expect(compared({ ...aimed, growthQualifier: 'AT_LEAST' }, level()).map(({ outcome }) => outcome)).toEqual([
      'MISSED',
    ]);
  });

  it('keeps its own qualifier, whatever that of the level', () => {
    const [floor] = compared(target, level({ growthQualifier: 'OVER', growthUpper: undefined, growthLower: 5 }));
    expect(floor).toMatchObject({ outcome: 'BOUND', exactness: 'LOWER' });
  });

  it.each<[string, Partial<FigureRow>]>([
    ['another year', { growthBasis: 'AGAINST_YEAR', growthAgainstYear: 2029 }],
    ['the quarter before, of a quarter', { growthBasis: 'PERIOD_ON_PERIOD', wholeYear: false }],
  ])('is not comparable where it is against %s', (_, rest) => {
    const alike = { periodEnd: '2032-12-31', wholeYear: rest.wholeYear ?? true };
    const [comparison] = compared({ ...target, ...alike }, level(rest));
    expect(comparison).toMatchObject({ comparable: false, reasons: ['BASIS'], outcome: null, difference: null });
  });

  it('tells no outcome where another growth of the year says otherwise', () => {
    const alone = growth({ id: 'alone', lower: 5, upper: 5, qualifier: 'EXACT' });
    expect(compared(target, level(), alone).map(({ outcome, outcomeReason }) => [outcome, outcomeReason])).toEqual([
      [null, 'CONFLICT'],
      [null, 'CONFLICT'],
    ]);
    const same = growth({ id: 'same', lower: 6.3, upper: 6.3, qualifier: 'EXACT' });
    expect(compared(target, level(), same).map(({ outcome }) => outcome)).toEqual(['MET', 'MET']);
  });

  it('is against the year before, by whatever words a whole year is', () => {
    for (const rest of [
      { growthBasis: 'YEAR_ON_YEAR' as const },
      { growthBasis: 'AGAINST_YEAR' as const, growthAgainstYear: 2031 },
    ])
      expect(compared(target, level(rest))[0]).toMatchObject({ comparable: true, outcome: 'MET' });
  });

  it('is none where the level moved by percentage points, or carries no growth', () => {
    expect(growthsIn([level({ growthMeasure: 'PERCENTAGE_POINTS' })], GROWTH)).toEqual([]);
    const { growthMeasure, growthQualifier, growthPrinted, ...bare } = level();
    expect(growthsIn([bare, level({ indicator: '规上工业产值' })], GROWTH)).toEqual([]);
  });

  it('is the figure of a growth that is asked for', () => {
    const answer = answerOf(asked, growthsIn([target, level()], GROWTH), 1);
    expect(answer).toMatchObject({
      outcome: 'STATED',
      stated: [{ id: 'level' }],
      near: [{ observation: { id: 'growth' }, differs: ['MODALITY'] }],
    });
  });

  it('said with and without its level is one figure, and another growth conflicts', () => {
    const alone = growth({ qualifier: 'EXACT', lower: 6.3, upper: 6.3 });
    const of = (...figures: FigureRow[]) => answerOf(asked, growthsIn(figures, GROWTH), 1);
    expect(of(alone, level())).toMatchObject({ outcome: 'STATED', stated: [{ id: 'growth' }, { id: 'level' }] });
    expect(of(growth(), level()).outcome).toBe('CONFLICTING');
  });

  it('against an earlier year is only near', () => {
    const answer = answerOf(
      asked,
      growthsIn([level({ growthBasis: 'AGAINST_YEAR', growthAgainstYear: 2029 })], GROWTH),
      1,
    );
    expect(answer).toMatchObject({ outcome: 'NOT_STATED', near: [{ differs: ['BASIS'] }] });
  });
});
