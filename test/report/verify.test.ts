import { problemsOf, TEXT, verifyClaims } from './invented-sources.js';

const CLAIMS = `indicators:
- { name: 新认定市级绿色工厂数, en: green factories, measure: COUNT, unit: 家, additive: true }
- { name: 土地流转面积, en: land transferred, measure: AREA, unit: 亩, additive: true }

claims:
- quote: 全年实现税收收入2.3亿元,同比增长15.3%
  observations:
  - { as: tax, of: town, indicator: 税收收入, value: 2.3亿元, growth: 15.3%, period: 2031, basis: RELATIVE }
- quote: 新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)
  observations:
  - { as: green, of: town, indicator: 新认定市级绿色工厂数, value: 3家 }
  relations:
  - each: [enterprise/chunlai, enterprise/shanquan, enterprise/muhe]
    type: CERTIFIED_AS
    to: certification/lvse-gongchang
    status: ACHIEVED
    lists: green
    list: ALL
- quote: 柳溪等村完成土地流转200亩
  observations:
  - { of: { text: 柳溪等村, members: [village/liuxi], open: true }, indicator: 土地流转面积, value: 200亩 }
- quote: 柳溪光伏项目已累计投入资金80余万元
  observations:
  - { as: solar, of: project/liuxi-guangfu, indicator: 累计投入资金, value: 80余万元, period: ../2031-12 }
  relations:
  - { from: project/liuxi-guangfu, type: LOCATED_IN, to: village/liuxi, status: ACHIEVED, inferred: true, because: 项目名含村名 }
- quote: 预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右
  observations:
  - { of: town, indicator: 规上产值, value: 3亿元以上, growth: 8.5%左右, period: 2032Q1 }

conflicts:
- { kind: UNATTRIBUTED, members: [solar, village/liuxi], severity: LOW, explanation: 未说明谁投入, advice: 不归于村 }

silences:
- { of: project/liuxi-guangfu, about: FUNDED_BY, quote: 已累计投入资金80余万元, because: 只说投入 }

ignored:
- { quote: "12345", because: 热线号码 }
`;

const { report, problems } = verifyClaims(CLAIMS);
if (report === undefined) throw new Error(JSON.stringify(problems, null, 1));
const characters = [...TEXT];

describe('a verified report', () => {
  it('has no problems and its passages give the text back', () => {
    expect(problems).toEqual([]);
    expect(report.passages.map(({ text }) => text).join('')).toBe(TEXT);
    expect(report.report).toMatchObject({
      id: 'report/990000001/2031',
      town: 'division/990000001',
      year: 2031,
      planYear: 2032,
      length: characters.length,
    });
  });

  it('has every quote at its offsets, inside the passage that it names', () => {
    const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
    for (const { quote, start, end, passage } of report.claims) {
      expect(characters.slice(start, end).join('')).toBe(quote);
      const around = passages.get(passage);
      expect(around && around.start <= start && end <= around.end).toBe(true);
    }
  });

  it('supports every fact with a claim, but for what the official codes give', () => {
    const supported = new Set(report.claims.map(({ fact }) => fact));
    const facts = [
      ...report.observations,
      ...report.conflicts,
      ...report.silences,
      ...report.relations.filter(({ origin }) => origin === 'REPORT'),
    ];
    expect(facts.filter(({ id }) => !supported.has(id))).toEqual([]);
    expect(report.entities.filter(({ id, origin }) => origin === 'REPORT' && !supported.has(id))).toEqual([]);
  });

  it('normalises figures in decimal arithmetic and keeps them as the text prints them', () => {
    const [tax] = report.observations;
    expect(tax).toMatchObject({
      value: 230_000_000,
      low: 230_000_000,
      high: 230_000_000,
      unit: '元',
      printed: '2.3亿元',
      qualifier: 'EXACT',
    });
    expect(tax?.growth).toEqual({
      percent: 15.3,
      low: 15.3,
      high: 15.3,
      measure: 'PERCENT',
      qualifier: 'EXACT',
      basis: 'YEAR_ON_YEAR',
      againstYear: null,
      printed: '15.3%',
    });
  });

  it('makes a plan of what begins after the year, though the text calls it a forecast', () => {
    const plan = report.observations.find(({ indicator }) => indicator === '规上工业产值');
    expect(plan).toMatchObject({
      modality: 'TARGET',
      value: 300_000_000,
      low: 300_000_000,
      high: null,
      qualifier: 'AT_LEAST',
    });
    expect(plan?.period).toEqual({
      name: '2032Q1',
      start: '2032-01-01',
      end: '2032-03-31',
      basis: 'SAID',
      year: 2032,
      wholeYear: false,
    });
    expect(report.claims.find(({ fact }) => fact === plan?.id)?.quote).toContain('同比增\n\n长8.5%左右');
  });

  it('keeps a figure said of several villages with the group, not with any of them', () => {
    const land = report.observations.find(({ indicator }) => indicator === '土地流转面积');
    expect(land).toMatchObject({
      subject: null,
      group: { text: '柳溪等村', members: ['990000001/village/liuxi'], open: true },
    });
  });

  it('gives each name of a list a span of its own', () => {
    const names = report.claims
      .filter(({ claims, fact }) => claims === 'Entity' && fact.includes('/enterprise/'))
      .map(({ quote }) => quote);
    expect(names).toEqual(['春来机械', '山泉塑业', '木禾家居']);
    const green = report.observations.find(({ indicator }) => indicator === '新认定市级绿色工厂数');
    expect(green).toMatchObject({
      members: ['990000001/enterprise/chunlai', '990000001/enterprise/shanquan', '990000001/enterprise/muhe'],
      listComplete: true,
    });
    const held = report.claims.filter(({ claims, fromMention }) => claims === 'Relation' && fromMention !== null);
    expect(held.map(({ fromMention, toMention }) => [fromMention, toMention])).toContainEqual([
      '山泉塑业',
      '市级绿色工厂',
    ]);
  });

  it('gives conflicts the evidence of their members', () => {
    const [conflict] = report.conflicts;
    const quotes = report.claims.filter(({ fact }) => fact === conflict?.id).map(({ quote }) => quote);
    expect(quotes).toEqual(expect.arrayContaining(['柳溪光伏项目已累计投入资金80余万元', '柳溪']));
    expect(conflict).toMatchObject({
      kind: 'UNATTRIBUTED',
      foundBy: 'READER',
      members: [expect.stringContaining('/observation/'), '990000001/village/liuxi'],
    });
  });

  it('knows the official divisions and villages and what lies in what, whether the report names them or not', () => {
    const byCodes = report.relations
      .filter(({ origin }) => origin === 'CODES')
      .map(({ from, to, year }) => [from, to, year]);
    expect(byCodes).toEqual([
      ['990000001/village/liuxi', 'division/990000001', 0],
      ['990000001/village/shanhe', 'division/990000001', 0],
      ['division/990000001', 'division/990000', 0],
      ['division/990000', 'division/9900', 0],
      ['division/9900', 'division/99', 0],
    ]);
    expect(report.entities.filter(({ origin }) => origin === 'CODES')).toHaveLength(6);
  });

  it('says in its claims what goes beyond the identity of a fact', () => {
    const says = report.claims.flatMap((claim) => (claim.says === null ? [] : JSON.parse(claim.says)));
    expect(says).toContainEqual(
      expect.objectContaining({
        printed: '2.3亿元',
        periodBasis: 'RELATIVE',
        growth: expect.objectContaining({ percent: 15.3 }),
      }),
    );
    expect(says).toContainEqual({ inferred: true, because: '项目名含村名', subjectOmitted: false });
  });

  it('has ids that do not depend on the order of the files', () => {
    const blocks = CLAIMS.slice(CLAIMS.indexOf('- quote: 全年'), CLAIMS.indexOf('\nconflicts:')).split(/^(?=- quote)/m);
    const turned = CLAIMS.replace(
      blocks.join(''),
      blocks
        .map((block) => `${block.trimEnd()}\n`)
        .reverse()
        .join(''),
    );
    const again = verifyClaims(turned);
    expect(again.problems).toEqual([]);
    const ids = (verified: typeof report | undefined): string[] =>
      [
        ...(verified?.observations ?? []),
        ...(verified?.relations ?? []),
        ...(verified?.claims ?? []),
        ...(verified?.conflicts ?? []),
      ]
        .map(({ id }) => id)
        .sort();
    expect(ids(again.report)).toEqual(ids(report));
  });
});

describe('verify', () => {
  it('takes time in proportion to the text: five megabytes are a matter of seconds', () => {
    const text = TEXT + '预计一季度完成税收收入2.3亿元,同比增长15.3%,'.repeat(75_000);
    const started = Date.now();
    const { problems: none } = verifyClaims('ignored: [{ quote: 柳溪等村, because: 长文 }]\n', { text });
    expect(none).toEqual([]);
    expect(Date.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it('is never content with part of a report: any problem leaves none', () => {
    const { report: none } = verifyClaims(CLAIMS.replace('value: 200亩', 'value: 300亩'));
    expect(none).toBeUndefined();
  });

  it('prints every problem, not the first only, each at its line and column', () => {
    const broken = `claims:
- quote: 全年实现税收收入2.3亿元,同比增长15.4%
  observations: [{ of: town, indicator: 税收收入, value: 2.3亿元 }]
- quote: 全年实现税收收入2.3亿元
  observations:
  - { of: enterprise/chunla, indicator: 税收收人, value: 2.4亿元, modality: FACT }
  relations:
  - { from: town, type: LOCATEDIN, to: village/liuxi, status: DONE }
`;
    expect(problemsOf(broken)).toEqual([
      "2:10: the report has no such text: '全年实现税收收入2.3亿元,同比增长15.4%'; it differs behind '.3亿元,同比增长15.', where the quote goes on '4%'",
      "6:11: 'enterprise/chunla' is no known entity; nearest: enterprise/chunlai",
      "6:41: '税收收人' is no known indicator; nearest: 税收收入; a new one is declared under indicators",
      "6:54: the value '2.4亿元' does not stand in the quote as a whole number with what belongs to it",
      "6:71: 'FACT' is no known modality; known: ACTUAL, ESTIMATE, TARGET",
      "8:25: 'LOCATEDIN' is no known relation type; nearest: LOCATED_IN, INVESTED_IN",
      "8:40: the quote does not name '柳溪村': give an alias with its reason, or say subjectOmitted (for from) or inferred with because",
      "8:63: 'DONE' is no known status; known: PLANNED, APPLIED, STARTED, ACHIEVED, COMPLETED, ENDED",
    ]);
  });
});
