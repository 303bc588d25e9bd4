import { Lang } from '../../../src/api/enums.js';
import { differencesInWords } from '../../../src/api/observation/difference-in-words.js';
import { answerOf, type FigureAsked, type FigureFound } from '../../../src/api/observation/figure-answer.js';

const asked: FigureAsked = { subject: 'division/330000000', indicator: '税收收入', year: 2031, modality: 'ACTUAL' };

const figure = (id: string, rest: Partial<FigureFound> = {}): FigureFound => ({
  id,
  subject: asked.subject,
  indicator: asked.indicator,
  year: 2031,
  wholeYear: true,
  modality: 'ACTUAL',
  conflicts: {},
  ...rest,
});

describe('a figure asked for', () => {
  it('is stated where nothing differs', () => {
    expect(answerOf(asked, [figure('a')], 1)).toEqual({ outcome: 'STATED', stated: [figure('a')], near: [] });
  });

  it('is not stated where there is a report that does not say it, and no report is another thing', () => {
    expect(answerOf(asked, [], 1).outcome).toBe('NOT_STATED');
    expect(answerOf(asked, [], 0).outcome).toBe('NO_REPORT');
  });

  it('is conflicting where two values are said, and both come', () => {
    const { outcome, stated } = answerOf(asked, [figure('a'), figure('b')], 1);
    expect(outcome).toBe('CONFLICTING');
    expect(stated.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is conflicting where another figure contradicts it, which comes beside it whatever its period', () => {
    const conflicts = { c1: 'CONTRADICTION' };
    const answer = answerOf(asked, [figure('a', { conflicts }), figure('b', { conflicts, wholeYear: false })], 1);
    expect(answer.outcome).toBe('CONFLICTING');
    expect(answer.stated.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answer.near).toEqual([]);
  });

  it('is stated where its conflict is of another kind', () => {
    expect(answerOf(asked, [figure('a', { conflicts: { c1: 'NOT_COMPARABLE' } })], 1).outcome).toBe('STATED');
  });

  it.each<[string, Partial<FigureFound>, string]>([
    ['a part of the year', { wholeYear: false }, 'PERIOD'],
    ['a narrower scope', { scope: '不含永丰' }, 'SCOPE'],
    ['its town', { subject: 'division/other' }, 'SUBJECT'],
    ['a group that it belongs to', { subject: null }, 'SUBJECT'],
    ['a target', { modality: 'TARGET' }, 'MODALITY'],
    ['its growth alone', { indicator: '税收收入增速' }, 'INDICATOR'],
  ])('is only near as that of %s', (_, rest, difference) => {
    const { outcome, stated, near } = answerOf(asked, [figure('a', rest)], 1);
    expect(outcome).toBe('NOT_STATED');
    expect(stated).toEqual([]);
    expect(near).toEqual([{ observation: figure('a', rest), differs: [difference] }]);
  });

  it('has its nearest figures first, those of its year before others', () => {
    const found = [
      figure('last-year', { year: 2030 }),
      figure('two-differences', { wholeYear: false, scope: '不含永丰' }),
      figure('one-difference', { wholeYear: false }),
      figure('one-difference', { wholeYear: false }),
    ];
    expect(answerOf(asked, found, 1).near.map(({ observation }) => observation.id)).toEqual([
      'one-difference',
      'two-differences',
      'last-year',
    ]);
  });

  it('needs no figure of another year beside it when it is stated', () => {
    const { near } = answerOf(
      asked,
      [figure('a'), figure('b', { year: 2030 }), figure('c', { modality: 'TARGET' })],
      1,
    );
    expect(near.map(({ observation }) => observation.id)).toEqual(['c']);
  });
});

describe('why a figure is only near', () => {
  const found = {
    period: '2031-01/2031-11',
    periodBasis: 'SAID' as const,
    scope: '不含永丰',
    subject: null,
    subjectName: '柳溪等村',
    modality: 'TARGET' as const,
    indicator: '税收收入增速',
  };
  const differing = {
    found,
    asked: { year: 2031, subjectName: '柳溪村', modality: 'ACTUAL' as const, indicator: '税收收入' },
  };

  it('says every difference, in both languages', () => {
    const all = ['PERIOD', 'SCOPE', 'SUBJECT', 'MODALITY', 'INDICATOR'] as const;
    expect(differencesInWords(all, differing, Lang.ZH)).toBe(
      '时期为2031年1月至11月，而非2031年全年；口径有限定：不含永丰；为柳溪等村一并陈述，不可单独归于柳溪村；性质为目标，而非实际；指标为税收收入增速，而非税收收入',
    );
    expect(differencesInWords(all, differing, Lang.EN)).toBe(
      'it is for January to November 2031, not for the whole of 2031; its scope is limited: 不含永丰; it is said of 柳溪等村 together, not of 柳溪村 alone; it is said as target, not as actual; it measures 税收收入增速, not 税收收入',
    );
  });

  it('names the town whose figure it is', () => {
    const ofTown = { ...differing, found: { ...found, subject: 'division/330000000', subjectName: '清河镇' } };
    expect(differencesInWords(['SUBJECT'], ofTown, Lang.ZH)).toBe('主体为清河镇，而非柳溪村');
  });
});
