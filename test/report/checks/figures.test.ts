import { claimOf, messagesOf, problemsOf, textWith, verifyClaims } from '../invented-sources.js';

const taxes = '全年实现税收收入2.3亿元,同比增长15.3%';
const plan = '预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右';
describe('a value', () => {
  it('must stand in the quote as a whole number', () => {
    expect(messagesOf(claimOf(taxes, 'of: town, indicator: 税收收入, value: 3亿元'))).toEqual([
      "the value '3亿元' does not stand in the quote as a whole number with what belongs to it",
    ]);
    expect(messagesOf(claimOf(taxes, 'of: town, indicator: 税收收入, value: "2.3", unit: 元'))).toHaveLength(1);
  });

  it('takes with it the 以上 or 约 that is printed beside it', () => {
    expect(messagesOf(claimOf(plan, 'of: town, indicator: 规上工业产值, value: 3亿元, period: 2032Q1'))).toEqual([
      "the text prints '3亿元以上': take all of it into the value, or say the qualifier",
    ]);
    expect(
      messagesOf(
        claimOf(
          '1-11月接待游客约12万人次',
          'of: town, indicator: 接待游客数, value: 12万人次, period: 2031-01/2031-11',
        ),
      ),
    ).toEqual(["the text prints '约12万人次': take all of it into the value, or say the qualifier"]);
    expect(
      messagesOf(claimOf(plan, 'of: town, indicator: 规上工业产值, value: 3亿元, qualifier: AT_LEAST, period: 2032Q1')),
    ).toEqual([]);
  });

  it('says which of its occurrences is meant', () => {
    const twice = textWith('办结率100%,回复率100%。');
    const rate = 'of: town, indicator: 新产品产值率, value: 100%';
    expect(messagesOf(claimOf('办结率100%,回复率100%', rate), twice)).toEqual([
      "'100%' stands 2 times in the quote: say which with nth",
    ]);
    expect(messagesOf(claimOf('办结率100%,回复率100%', `${rate}, nth: 2`), twice)).toEqual([]);
    expect(messagesOf(claimOf('办结率100%,回复率100%', `${rate}, nth: 3`), twice)).toEqual([
      "nth: '100%' stands only 2 times in the quote, got 3",
    ]);
    expect(messagesOf(claimOf('办结率100%,回复率100%', `${rate}, nth: zwei`), twice)).toEqual([
      "nth: expected a whole number from 1, got 'zwei'",
    ]);
  });

  it('is in the unit of its indicator; things counted in one classifier may be printed with another', () => {
    expect(messagesOf(claimOf(taxes, 'of: town, indicator: 接待游客数, value: 2.3亿元'))).toEqual([
      "'接待游客数' is kept in 人次, but the value '2.3亿元' is in 元",
    ]);
    const projects =
      'indicators:\n- { name: 签约项目数, en: projects signed, measure: COUNT, unit: 家, additive: true }\n';
    const { report } = verifyClaims(
      projects + claimOf('全年签约项目5个', 'of: town, indicator: 签约项目数, value: 5个'),
    );
    expect(report?.observations[0]).toMatchObject({ value: 5, unit: '家', printed: '5个', modality: 'TARGET' });
  });

  it('in an unknown unit is told with the nearest known ones', () => {
    const days = textWith('活动30场回。');
    expect(messagesOf(claimOf('活动30场回', 'of: town, indicator: 税收收入, value: 30场回'), days)).toEqual([
      "cannot read '30场回': '场回' is no known unit; nearest: 场, 场次; a number in a unit that src/vocabulary/unit.ts does not have goes under ignored",
    ]);
  });

  it('is no threshold of the projects counted behind it', () => {
    const threshold = textWith('引进3亿元以上工业项目3个。');
    expect(
      messagesOf(claimOf('引进3亿元以上工业项目3个', 'of: town, indicator: 投资额, value: 3亿元以上'), threshold),
    ).toEqual([
      "'3亿元以上' is the class of what is counted in '3亿元以上工业项目3个': it belongs to the indicator's name",
    ]);
  });
});

describe('a growth', () => {
  it('is found behind its value, with the basis before it', () => {
    const { report } = verifyClaims(
      claimOf(plan, 'of: town, indicator: 规上工业产值, value: 3亿元以上, growth: 8.5%左右, period: 2032Q1'),
    );
    expect(report?.observations[0]?.growth).toMatchObject({
      percent: 8.5,
      low: null,
      high: null,
      qualifier: 'ABOUT',
      basis: 'YEAR_ON_YEAR',
    });
  });

  it('may say its basis', () => {
    const { report } = verifyClaims(
      claimOf(taxes, 'of: town, indicator: 税收收入, value: 2.3亿元, growth: { value: 15.3%, basis: 较2029年 }'),
    );
    expect(report?.observations[0]?.growth).toMatchObject({ basis: 'AGAINST_YEAR', againstYear: 2029 });
    expect(
      messagesOf(
        claimOf(taxes, 'of: town, indicator: 税收收入, value: 2.3亿元, growth: { value: 15.3%, basis: 上次 }'),
      ),
    ).toEqual(["'上次' is no basis of growth: expected 同比, 环比 or 较<year>年"]);
  });

  it('is never a rate of completion', () => {
    const rate = textWith('税收收入2.5亿元,完成年度任务92%。');
    expect(
      messagesOf(
        claimOf('税收收入2.5亿元,完成年度任务92%', 'of: town, indicator: 税收收入, value: 2.5亿元, growth: 92%'),
        rate,
      )[0],
    ).toMatch(/a rate of completion is an indicator of its own/);
  });

  it('without a level is an observation of 增速, and fills growth too', () => {
    const alone = textWith('批发业销售额同比下降3.2%。');
    const { report } = verifyClaims(
      claimOf('批发业销售额同比下降3.2%', 'of: town, indicator: 限上批发业销售额增速, value: 3.2%'),
      alone,
    );
    expect(report?.observations[0]).toMatchObject({
      indicator: '限上批发业销售额增速',
      measure: 'GROWTH',
      unit: '%',
      value: -3.2,
    });
    expect(report?.observations[0]?.growth).toMatchObject({ percent: -3.2, basis: 'YEAR_ON_YEAR', printed: '3.2%' });
    expect(report?.indicators[0]).toMatchObject({ name: '限上批发业销售额增速', measure: 'GROWTH', additive: false });
  });
});

describe('two values of one figure', () => {
  const twice = textWith('全年税收收入2.5亿元。');
  const both = `${claimOf(taxes, 'as: one, of: town, indicator: 税收收入, value: 2.3亿元')}- quote: 全年税收收入2.5亿元
  observations: [{ as: other, of: town, indicator: 税收收入, value: 2.5亿元 }]
`;

  it('need a conflict that has both as members', () => {
    expect(problemsOf(both, twice)).toEqual([
      expect.stringMatching(/^6:18: two values of one figure: 税收收入 is 250000000元 here and 230000000元 in line 4/),
    ]);
    const conflict =
      'conflicts: [{ kind: CONTRADICTION, members: [one, other], severity: HIGH, explanation: 两处不同, advice: 并列 }]\n';
    expect(problemsOf(both + conflict, twice)).toEqual([]);
  });

  it('are two figures when the scope differs', () => {
    const scoped = both.replace('value: 2.5亿元', 'value: 2.5亿元, scope: { text: "全年" }');
    expect(problemsOf(scoped, twice)).toEqual([]);
  });

  it('that are the same are one observation with two claims', () => {
    const same = textWith('全年税收收入2.3亿元,同比增长9%。');
    const again = both
      .replaceAll('2.5亿元', '2.3亿元')
      .replace('quote: 全年税收收入2.3亿元', 'quote: 全年税收收入2.3亿元,同比增长9%');
    const { report } = verifyClaims(again.replace('as: other, ', 'growth: 9%, '), same);
    expect(report?.observations).toHaveLength(1);
    expect(report?.claims.filter(({ claims, role }) => claims === 'Observation' && role === 'VALUE')).toHaveLength(2);
    expect(report?.observations[0]?.growth?.percent).toBe(9);
  });

  it('said with two growths need one observation of 增速 for each', () => {
    const same = textWith('全年税收收入2.3亿元,同比增长9%。');
    const claims = both
      .replaceAll('2.5亿元', '2.3亿元')
      .replace('as: one, ', 'growth: 15.3%, ')
      .replace('全年税收收入2.3亿元', '全年税收收入2.3亿元,同比增长9%');
    expect(messagesOf(claims.replace('as: other, ', 'growth: 9%, '), same)[0]).toMatch(
      /^one figure with two growths: 9% here and 15.3% in line 4/,
    );
  });
});
