import fc from 'fast-check';
import { isUnreadable } from '../../../src/report/reading/figure.js';
import { readGrowth } from '../../../src/report/reading/growth.js';

const read = (printed: string, before = ''): unknown => {
  const growth = readGrowth(printed, before);
  if (isUnreadable(growth)) return growth.unreadable;
  const { figure, measure, basis, againstYear } = growth;
  return [
    figure.value?.toNumber() ?? [figure.low?.toNumber(), figure.high?.toNumber()],
    figure.qualifier,
    measure,
    basis,
    againstYear,
  ];
};

describe('readGrowth', () => {
  it.each([
    ['15.3%', '实现税收收入5.05亿元,同比增', [15.3, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['13%以上', '完成1.2亿元以上,同比增\n\n长 ', [13, 'AT_LEAST', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['5%', '产值3亿元,环比下降', [-5, 'EXACT', 'PERCENT', 'PERIOD_ON_PERIOD', null]],
    ['5%', '产值3亿元,较2030年增长', [5, 'EXACT', 'PERCENT', 'AGAINST_YEAR', 2030]],
    ['5%', '产值3亿元,比上年增长', [5, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['2个百分点', '办结率98%,同比提高', [2, 'EXACT', 'PERCENTAGE_POINTS', 'YEAR_ON_YEAR', null]],
    ['同比下降3.2%', '', [-3.2, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['增幅20%以上', '数字经济产值', [20, 'AT_LEAST', 'PERCENT', 'NOT_SAID', null]],
    ['8%-10%', '同比增长', [[8, 10], 'RANGE', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['8%-10%', '同比下降', [[-10, -8], 'RANGE', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['7%', '财政总收入11亿元,比增', [7, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['2个百分点', '占比增加', [2, 'EXACT', 'PERCENTAGE_POINTS', 'NOT_SAID', null]],
    ['1.5倍', '同比增长', [150, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['近两成', '同比下降', [-20, 'ABOUT', 'PERCENT', 'YEAR_ON_YEAR', null]],
    ['翻一番', '较2030年', [100, 'EXACT', 'PERCENT', 'AGAINST_YEAR', 2030]],
    ['翻两番', '', [300, 'EXACT', 'PERCENT', 'NOT_SAID', null]],
    ['20%', '同比分别增长15%、', [20, 'EXACT', 'PERCENT', 'YEAR_ON_YEAR', null]],
  ])('reads %s behind %s', (printed, before, expected) => expect(read(printed, before)).toEqual(expected));

  it('turns the bounds of a fall round: 下降3%以上 is at most -3%', () => {
    expect(read('3%以上', '同比下降')).toEqual([-3, 'AT_MOST', 'PERCENT', 'YEAR_ON_YEAR', null]);
  });

  it.each([
    ['5%', '增幅回落至', [5, 'EXACT', 'PERCENT', 'NOT_SAID', null]],
    ['8%', '增速提高到', [8, 'EXACT', 'PERCENT', 'NOT_SAID', null]],
    ['3%', '降幅收窄至', [-3, 'EXACT', 'PERCENT', 'NOT_SAID', null]],
    ['3%', '占比提高到', "'提高到' gives a level that was reached, not a growth"],
    ['5%', '降幅收窄', "'降幅收窄' says how a growth changed, not how much it is"],
  ])('tells a growth from a level that was reached: %s behind %s', (printed, before, expected) =>
    expect(read(printed, before)).toEqual(expected),
  );

  it('takes no word from the clause before', () => {
    expect(read('5%', '同比下降3%,其中乙增长')).toEqual([5, 'EXACT', 'PERCENT', 'NOT_SAID', null]);
  });

  it('knows that 完成年度任务92% speaks of no growth', () => {
    const growth = readGrowth('92%', '完成年度任务');
    expect(isUnreadable(growth) || growth.isGrowth).toBe(false);
  });

  it('refuses a growth in another unit, and never throws', () => {
    expect(read('3亿元', '增长')).toBe('a growth is in % or 个百分点, not in 元');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (printed, before) => void readGrowth(printed, before),
      ),
    );
  });
});
