import fc from 'fast-check';
import { Lang } from '../../../src/api/enums.js';
import { amountInWords } from '../../../src/api/observation/amount-in-words.js';
import { growthInWords } from '../../../src/api/observation/growth-in-words.js';
import { periodInWords } from '../../../src/api/observation/period-in-words.js';
import { type Figure, statementOf } from '../../../src/api/observation/statement.js';
import { MODALITIES } from '../../../src/vocabulary/modality.js';
import { QUALIFIERS, type Qualifier } from '../../../src/vocabulary/qualifier.js';
import { keysOf } from '../../../src/vocabulary/term.js';

const tax: Figure = {
  subjectName: '清河镇',
  isGroup: false,
  indicatorName: '税收收入',
  measure: 'AMOUNT',
  unit: '元',
  printed: '1.4亿元左右',
  qualifier: 'ABOUT',
  value: 140_000_000,
  modality: 'TARGET',
  period: '2032Q1',
  periodBasis: 'SAID',
  scope: '不含永丰',
  growthPercent: 16,
  growthMeasure: 'PERCENT',
  growthQualifier: 'ABOUT',
  growthBasis: 'YEAR_ON_YEAR',
};

describe('the statement of a figure', () => {
  it('says whose, of what, how much, for when, and as what', () => {
    expect(statementOf(tax, Lang.ZH)).toBe(
      '清河镇2032年第一季度税收收入约1.4亿元（目标；口径：不含永丰；原文“1.4亿元左右”），同比增长约16%。',
    );
    expect(statementOf({ ...tax, subjectName: 'Qinghe', indicatorName: 'tax revenue' }, Lang.EN)).toBe(
      'Qinghe, Q1 2032: tax revenue, about 140,000,000 yuan (target; scope: 不含永丰; printed “1.4亿元左右”), up about 16% year on year.',
    );
  });

  it('says a growth without a level once', () => {
    const growth: Figure = {
      ...tax,
      measure: 'GROWTH',
      indicatorName: '销售额增速',
      unit: '%',
      value: 123,
      printed: '123%',
      qualifier: 'EXACT',
      growthQualifier: 'EXACT',
      growthPercent: 123,
      scope: null,
    };
    expect(statementOf(growth, Lang.ZH)).toBe('清河镇2032年第一季度销售额增速：同比增长123%（目标）。');
  });

  it('says that a figure is of a group, a rank among others, and a part of a whole', () => {
    const part: Figure = {
      ...tax,
      subjectName: '柳溪等村',
      isGroup: true,
      indicatorName: '土地流转面积',
      unit: '亩',
      value: 14_900,
      printed: '1.49万亩',
      qualifier: 'EXACT',
      scope: null,
      growthQualifier: null,
      rank: 6,
      among: '全县',
      whole: { indicatorName: '流转面积', printed: '2万亩' },
      modality: 'ACTUAL',
      period: '../2031-12',
    };
    expect(statementOf(part, Lang.ZH)).toBe(
      '柳溪等村（一并陈述）截至2031年12月（累计，起点未说明）土地流转面积1.49万亩（实际），位列全县第6，是“流转面积2万亩”的一部分。',
    );
    expect(statementOf(part, Lang.EN)).toContain('(said together)');
    expect(statementOf(part, Lang.EN)).toContain('ranked 6 in 全县, part of “流转面积 2万亩”');
  });

  const periods = fc.constantFrom(
    '2031',
    '2031Q1',
    '2031H2',
    '2031-03',
    '2031-03-05',
    '2031-01/2031-11',
    '2030-12/2031-02',
    '../2031-12',
  );
  const figures: fc.Arbitrary<Figure> = fc
    .record({
      qualifier: fc.constantFrom(...keysOf(QUALIFIERS)),
      number: fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100),
      modality: fc.constantFrom(...keysOf(MODALITIES)),
      period: periods,
      periodBasis: fc.constantFrom('SAID' as const, 'ASSUMED' as const, 'CUMULATIVE' as const),
      scope: fc.option(fc.constantFrom('不含永丰', '规模以上')),
      unit: fc.constantFrom('元', '亩', '家', '%'),
      growthPercent: fc.option(fc.integer({ min: -50, max: 200 })),
      growthQualifier: fc.constantFrom(...keysOf(QUALIFIERS).filter((each) => each !== 'RANGE')),
      rank: fc.option(fc.integer({ min: 1, max: 30 })),
      whole: fc.option(fc.constant({ indicatorName: '合计', printed: '9个' })),
      isGroup: fc.boolean(),
    })
    .map(({ number, growthPercent, growthQualifier, ...rest }) => ({
      ...tax,
      ...rest,
      ...(rest.qualifier === 'RANGE' ? { value: null, low: number, high: number + 1 } : { value: number }),
      growthPercent,
      growthQualifier: growthPercent === null ? null : growthQualifier,
    }));

  it.each([Lang.ZH, Lang.EN])(
    'never drops period, modality, qualifier, scope, growth, rank, whole or group (%s)',
    (lang) => {
      fc.assert(
        fc.property(figures, (figure) => {
          const said = statementOf(figure, lang);
          const parts = [
            figure.subjectName,
            figure.indicatorName,
            periodInWords(figure, lang),
            amountInWords(figure, figure.unit, lang),
            lang === Lang.ZH ? MODALITIES[figure.modality].zh : MODALITIES[figure.modality].en,
            figure.scope ?? '',
            growthInWords(figure, lang) ?? '',
            figure.rank ? String(figure.rank) : '',
            figure.whole?.printed ?? '',
            figure.isGroup ? (lang === Lang.ZH ? '一并陈述' : 'said together') : '',
          ];
          for (const part of parts) expect(said).toContain(part);
        }),
      );
    },
  );
});

describe('an amount in words', () => {
  it('has a word of its own for every qualifier but exact', () => {
    const words = keysOf(QUALIFIERS).map((qualifier: Qualifier) =>
      amountInWords(qualifier === 'RANGE' ? { qualifier, low: 2, high: 3 } : { qualifier, value: 2 }, '家', Lang.ZH),
    );
    expect(words).toEqual(['2家', '约2家', '不少于2家', '不超过2家', '超过2家', '近2家', '2家至3家']);
  });

  it.each([
    [505_000_000, '元', '5.05亿元'],
    [10_800_000, '元', '1080万元'],
    [40_657_000, '美元', '4065.7万美元'],
    [138.63, '亩', '138.63亩'],
    [449, '人', '449人'],
    [1e21, '元', '10000000000000亿元'],
    [6, '位次', '第6位'],
    [-3, '%', '-3%'],
  ])('gives %p %s as a reader expects it', (value, unit, words) => {
    expect(amountInWords({ qualifier: 'EXACT', value }, unit, Lang.ZH)).toBe(words);
  });
});

describe('a growth in words', () => {
  const growth = { growthMeasure: 'PERCENT', growthBasis: 'YEAR_ON_YEAR' as const };

  it.each([
    [{ growthPercent: 60, growthQualifier: 'AT_LEAST' as const }, '同比增长不少于60%'],
    [{ growthPercent: -3.2, growthQualifier: 'AT_MOST' as const }, '同比下降不少于3.2%'],
    [{ growthPoints: 5, growthQualifier: 'EXACT' as const, growthMeasure: 'PERCENTAGE_POINTS' }, '同比增长5个百分点'],
    [{ growthLow: 12, growthHigh: 15, growthQualifier: 'RANGE' as const }, '同比增长12%至15%'],
    [{ growthLow: -15, growthHigh: -12, growthQualifier: 'RANGE' as const }, '同比下降12%至15%'],
    [
      {
        growthPercent: 8,
        growthQualifier: 'EXACT' as const,
        growthBasis: 'AGAINST_YEAR' as const,
        growthAgainstYear: 2030,
      },
      '较2030年增长8%',
    ],
    [
      { growthPercent: 8, growthQualifier: 'EXACT' as const, growthBasis: 'NOT_SAID' as const },
      '（比较基准未说明）增长8%',
    ],
  ])('%j', (given, words) => {
    expect(growthInWords({ ...growth, ...given }, Lang.ZH)).toBe(words);
  });

  it('is null where none is said', () => expect(growthInWords({}, Lang.ZH)).toBeNull());
});

describe('a period in words', () => {
  it.each([
    ['2031', '2031年', '2031'],
    ['2031Q1', '2031年第一季度', 'Q1 2031'],
    ['2031H1', '2031年上半年', 'the first half of 2031'],
    ['2031-03', '2031年3月', 'March 2031'],
    ['2031-03-05', '2031年3月5日', '5 March 2031'],
    ['2031-01/2031-11', '2031年1月至11月', 'January to November 2031'],
    ['2030-12/2031-02', '2030年12月至2031年2月', 'December 2030 to February 2031'],
    ['../2031-12', '截至2031年12月（累计，起点未说明）', 'up to December 2031 (cumulative, start not said)'],
  ])('%s', (period, zh, en) => {
    expect(periodInWords({ period, periodBasis: 'SAID' }, Lang.ZH)).toBe(zh);
    expect(periodInWords({ period, periodBasis: 'SAID' }, Lang.EN)).toBe(en);
  });

  it('says that it is assumed', () => {
    expect(periodInWords({ period: '2031', periodBasis: 'ASSUMED' }, Lang.ZH)).toBe('2031年（时期系推定）');
  });
});
