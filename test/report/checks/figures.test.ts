import { problemsOf, TEXT, verifyClaims } from '../invented-sources.js';

/** One claim of 清河镇 with these observations. */
const claim = (quote: string, ...observations: string[]): string =>
  `claims:\n- quote: ${JSON.stringify(quote)}\n  observations:\n${observations.map((each) => `  - { ${each} }\n`).join('')}`;
const taxes = '全年实现税收收入2.3亿元,同比增长15.3%';
const plan = '预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右';
const messages = (claims: string, changed = {}): string[] =>
  problemsOf(claims, changed).map((problem) => problem.replace(/^\d+:\d+: /, ''));
const textWith = (sentence: string): { text: string } => ({
  text: TEXT.replace('(二)乡村宜居', `${sentence}\n(二)乡村宜居`),
});

describe('a value', () => {
  it('must stand in the quote as a whole number', () => {
    expect(messages(claim(taxes, 'of: town, indicator: 税收收入, value: 3亿元'))).toEqual([
      "the value '3亿元' does not stand in the quote as a whole number with what belongs to it",
    ]);
    expect(messages(claim(taxes, 'of: town, indicator: 税收收入, value: "2.3", unit: 元'))).toHaveLength(1);
  });

  it('takes with it the 以上 or 约 that is printed beside it', () => {
    expect(messages(claim(plan, 'of: town, indicator: 规上工业产值, value: 3亿元, period: 2032Q1'))).toEqual([
      "the text prints '3亿元以上': take all of it into the value, or say the qualifier",
    ]);
    expect(
      messages(
        claim('1-11月接待游客约12万人次', 'of: town, indicator: 接待游客数, value: 12万人次, period: 2031-01/2031-11'),
      ),
    ).toEqual(["the text prints '约12万人次': take all of it into the value, or say the qualifier"]);
    expect(
      messages(claim(plan, 'of: town, indicator: 规上工业产值, value: 3亿元, qualifier: AT_LEAST, period: 2032Q1')),
    ).toEqual([]);
  });

  it('says which of its occurrences is meant', () => {
    const twice = textWith('办结率100%,回复率100%。');
    const rate = 'of: town, indicator: 新产品产值率, value: 100%';
    expect(messages(claim('办结率100%,回复率100%', rate), twice)).toEqual([
      "'100%' stands 2 times in the quote: say which with nth",
    ]);
    expect(messages(claim('办结率100%,回复率100%', `${rate}, nth: 2`), twice)).toEqual([]);
    expect(messages(claim('办结率100%,回复率100%', `${rate}, nth: 3`), twice)).toEqual([
      "nth: '100%' stands only 2 times in the quote, got 3",
    ]);
    expect(messages(claim('办结率100%,回复率100%', `${rate}, nth: zwei`), twice)).toEqual([
      "nth: expected a whole number from 1, got 'zwei'",
    ]);
  });

  it('is in the unit of its indicator; things counted in one classifier may be printed with another', () => {
    expect(messages(claim(taxes, 'of: town, indicator: 接待游客数, value: 2.3亿元'))).toEqual([
      "'接待游客数' is kept in 人次, but the value '2.3亿元' is in 元",
    ]);
    const projects =
      'indicators:\n- { name: 签约项目数, en: projects signed, measure: COUNT, unit: 家, additive: true }\n';
    const { report } = verifyClaims(projects + claim('全年签约项目5个', 'of: town, indicator: 签约项目数, value: 5个'));
    expect(report?.observations[0]).toMatchObject({ value: 5, unit: '家', printed: '5个', modality: 'TARGET' });
  });

  it('in an unknown unit is told with the nearest known ones', () => {
    const days = textWith('活动30场回。');
    expect(messages(claim('活动30场回', 'of: town, indicator: 税收收入, value: 30场回'), days)).toEqual([
      "cannot read '30场回': '场回' is no known unit; nearest: 场, 场次",
    ]);
  });

  it('is no threshold of the projects counted behind it', () => {
    const threshold = textWith('引进3亿元以上工业项目3个。');
    expect(
      messages(claim('引进3亿元以上工业项目3个', 'of: town, indicator: 投资额, value: 3亿元以上'), threshold),
    ).toEqual([
      "'3亿元以上' is the class of what is counted in '3亿元以上工业项目3个': it belongs to the indicator's name",
    ]);
  });
});

describe('a growth', () => {
  it('is found behind its value, with the basis before it', () => {
    const { report } = verifyClaims(
      claim(plan, 'of: town, indicator: 规上工业产值, value: 3亿元以上, growth: 8.5%左右, period: 2032Q1'),
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
      claim(taxes, 'of: town, indicator: 税收收入, value: 2.3亿元, growth: { value: 15.3%, basis: 较2029年 }'),
    );
    expect(report?.observations[0]?.growth).toMatchObject({ basis: 'AGAINST_YEAR', againstYear: 2029 });
    expect(
      messages(claim(taxes, 'of: town, indicator: 税收收入, value: 2.3亿元, growth: { value: 15.3%, basis: 上次 }')),
    ).toEqual(["'上次' is no basis of growth: expected 同比, 环比 or 较<year>年"]);
  });

  it('is never a rate of completion', () => {
    const rate = textWith('税收收入2.5亿元,完成年度任务92%。');
    expect(
      messages(
        claim('税收收入2.5亿元,完成年度任务92%', 'of: town, indicator: 税收收入, value: 2.5亿元, growth: 92%'),
        rate,
      )[0],
    ).toMatch(/a rate of completion is an indicator of its own/);
  });

  it('without a level is an observation of 增速, and fills growth too', () => {
    const alone = textWith('批发业销售额同比下降3.2%。');
    const { report } = verifyClaims(
      claim('批发业销售额同比下降3.2%', 'of: town, indicator: 限上批发业销售额增速, value: 3.2%'),
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
  const both = `${claim(taxes, 'as: one, of: town, indicator: 税收收入, value: 2.3亿元')}- quote: 全年税收收入2.5亿元
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
    expect(messages(claims.replace('as: other, ', 'growth: 9%, '), same)[0]).toMatch(
      /^one figure with two growths: 9% here and 15.3% in line 4/,
    );
  });
});

describe('a list', () => {
  const green = (value: string, names: string, list: string): string => `indicators:
- { name: 绿色工厂数, en: green factories, measure: COUNT, unit: 家, additive: true }
claims:
- quote: 新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)
  observations: [{ as: green, of: town, indicator: 绿色工厂数, value: ${value} }]
  relations: [{ each: [${names}], type: CERTIFIED_AS, to: certification/lvse-gongchang, status: ACHIEVED, lists: green${list} }]
`;

  it('has as many names as its figure says, or a COUNT_AND_LIST conflict', () => {
    const two = green('3家', 'enterprise/chunlai, enterprise/muhe', ', list: ALL');
    expect(messages(two)[0]).toMatch(
      /^the list of 绿色工厂数 has 2 names, but its figure is '3家' \(3家\): declare a COUNT_AND_LIST conflict/,
    );
    const conflict = (kind: string): string =>
      `conflicts: [{ kind: ${kind}, members: [green], severity: LOW, explanation: 少一家, advice: 以数为准 }]\n`;
    expect(messages(two + conflict('COUNT_AND_LIST'))).toEqual([]);
    expect(messages(two + conflict('TENSION'))).toHaveLength(1);
  });

  it('that the text leaves open has no more names than its figure says', () => {
    expect(messages(green('3家', 'enterprise/chunlai, enterprise/muhe', ', list: SOME'))).toEqual([]);
  });

  it('is open where 等 stands behind its last name, whole otherwise', () => {
    const open = { text: TEXT.replace('木禾家居)', '木禾家居等)') };
    const claims = green('3家', 'enterprise/chunlai, enterprise/muhe', '').replace('木禾家居)', '木禾家居等)');
    expect(verifyClaims(claims, open).report?.observations[0]?.listComplete).toBe(false);
    expect(
      verifyClaims(green('3家', 'enterprise/chunlai, enterprise/shanquan, enterprise/muhe', '')).report?.observations[0]
        ?.listComplete,
    ).toBe(true);
  });

  it('names nothing that the quote does not, and nothing twice', () => {
    expect(messages(green('3家', 'enterprise/chunlai, enterprise/chunlai', ', list: SOME'))).toEqual([
      "'enterprise/chunlai' stands twice in this list",
    ]);
    const elsewhere = green('3家', 'enterprise/chunlai', ', list: SOME')
      .replace('、木禾家居)', '')
      .replace('enterprise/chunlai', 'enterprise/muhe');
    expect(messages(elsewhere)).toEqual(["the quote does not name '木禾家居': give an alias with its reason"]);
  });
});

describe('parts of a whole', () => {
  const text = textWith('引进项目5个(其中甲类3个,乙类4个)。');
  const parts = (more = '', conflicts = ''): string => `indicators:
- { name: 项目数, en: projects, measure: COUNT, unit: 个, additive: true }
- { name: 甲类项目数, en: projects of class A, measure: COUNT, unit: 个, additive: true }
- { name: 乙类项目数, en: projects of class B, measure: COUNT, unit: 个, additive: true }
claims:
- quote: 引进项目5个(其中甲类3个,乙类4个)
  observations:
  - { as: all, of: town, indicator: 项目数, value: 5个${more} }
  - { as: a, of: town, indicator: 甲类项目数, value: 3个, partOf: all }
  - { as: b, of: town, indicator: 乙类项目数, value: 4个, partOf: all }
${conflicts}`;

  it('do not exceed it, or a conflict says so', () => {
    expect(problemsOf(parts(), text)).toEqual([
      '8:5: the parts exceed the whole 项目数 5个 (5个): 甲类项目数 3个 + 乙类项目数 4个 = 7: declare a conflict that has the whole and its parts as members',
    ]);
    const overlap =
      'conflicts: [{ kind: POSSIBLE_OVERLAP, members: [all, a, b], severity: LOW, explanation: 可能重叠, advice: 不相加 }]\n';
    expect(problemsOf(parts('', overlap), text)).toEqual([]);
  });

  it('make it up where they are said to be all of it', () => {
    const short = { text: text.text.replace('乙类4个', '乙类1个') };
    const claims = parts().replaceAll('乙类4个', '乙类1个').replace('value: 4个', 'value: 1个');
    expect(problemsOf(claims, short)).toEqual([]);
    const all = claims.replace('value: 5个', 'value: 5个, parts: ALL');
    expect(messages(all, short)[0]).toMatch(/^the parts fall short of the whole 项目数 5个 .* = 4/);
  });

  it('name a whole that is there', () => {
    const wrong = parts().replace('partOf: all', 'partOf: al');
    expect(messages(wrong, text)).toContain("partOf: 'al' is no known fact; nearest: all, a; `as` names a fact");
    const itself = parts().replace('partOf: all', 'partOf: a');
    expect(messages(itself, text)).toContain('partOf: a figure cannot be partOf itself');
  });
});

describe('a stage that counts more than the one before it', () => {
  const text = textWith('签约项目3个,开工5个。');
  const claims = (conflicts = ''): string => `indicators:
- { name: 签约项目数, en: projects signed, measure: COUNT, unit: 个, additive: true }
- { name: 开工项目数, en: projects begun, measure: COUNT, unit: 个, additive: true }
claims:
- quote: 签约项目3个,开工5个
  observations:
  - { as: signed, of: town, indicator: 签约项目数, value: 3个 }
  - { as: begun, of: town, indicator: 开工项目数, value: 5个, stageOf: signed }
${conflicts}`;

  it('is a tension found by code, with the evidence of both', () => {
    const { report } = verifyClaims(claims(), text);
    expect(report?.conflicts).toEqual([
      expect.objectContaining({ kind: 'TENSION', foundBy: 'CODE', members: report?.observations.map(({ id }) => id) }),
    ]);
    expect(report?.claims.filter(({ fact }) => fact === report.conflicts[0]?.id)).toHaveLength(1);
  });

  it('is left to the reader who has written down a conflict of the two', () => {
    const own =
      'conflicts: [{ kind: NOT_COMPARABLE, members: [signed, begun], severity: LOW, explanation: 含上年签约, advice: 不比 }]\n';
    expect(verifyClaims(claims(own), text).report?.conflicts.map(({ foundBy }) => foundBy)).toEqual(['READER']);
  });
});
