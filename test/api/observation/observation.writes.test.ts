import { apiOfFigures } from './api-of-figures.js';
import { introduced, LIUXI, quarter, SHITAN, transferred } from './qinghe-figures.js';

const api = apiOfFigures();

describe('a figure', () => {
  it('gives all that is said of it, and in words', async () => {
    const { node } = await api.answer(
      `query ($id: ID!) { node(id: $id) { ... on Observation {
        subject { name } subjectName subjectText subjectMembers { name } indicator indicatorDefinition { en additive } aspect measure
        value valueIn(unit: YI_YUAN) low high lower upper unit per printed qualifier modality year
        period { name start end year basis wholeYear } growth { percent points measure qualifier basis againstYear printed }
        rank { position } scope { text excludes { name } } conflicted conflicts { kind } members { name } listComplete
        reports { year } statement en: statement(lang: EN)
      } } }`,
      { id: quarter.id },
    );
    expect(node).toEqual({
      subject: { name: '清河镇' },
      subjectName: '清河镇',
      subjectText: null,
      subjectMembers: [],
      indicator: '税收收入',
      indicatorDefinition: { en: 'tax revenue', additive: true },
      aspect: 'REVENUE',
      measure: 'AMOUNT',
      value: 140_000_000,
      valueIn: 1.4,
      low: null,
      high: null,
      lower: 140_000_000,
      upper: 140_000_000,
      unit: '元',
      per: null,
      printed: '1.4亿元左右',
      qualifier: 'ABOUT',
      modality: 'TARGET',
      year: 2032,
      period: { name: '2032Q1', start: '2032-01-01', end: '2032-03-31', year: 2032, basis: 'SAID', wholeYear: false },
      growth: {
        percent: 16,
        points: null,
        measure: 'PERCENT',
        qualifier: 'ABOUT',
        basis: 'YEAR_ON_YEAR',
        againstYear: null,
        printed: '16%左右',
      },
      rank: null,
      scope: { text: '不含春来机械', excludes: [{ name: '春来机械' }] },
      conflicted: true,
      conflicts: [{ kind: 'NOT_COMPARABLE' }],
      members: [],
      listComplete: null,
      reports: [{ year: 2031 }],
      statement:
        '清河镇2032年第一季度税收收入约1.4亿元（目标；口径：不含春来机械；原文“1.4亿元左右”），同比增长约16%。',
      en: '清河镇, Q1 2032: tax revenue, about 140,000,000 yuan (target; scope: 不含春来机械; printed “1.4亿元左右”), up about 16% year on year.',
    });
  });

  it('comes with its quotes: what says the fact first, then what gives its period, each with a citation', async () => {
    const { node } = await api.answer(
      `query ($id: ID!) { node(id: $id) { ... on Observation { evidence {
        quote role citation start end report { id } passage { text headings report { title year town { name } } }
      } } } }`,
      { id: quarter.id },
    );
    const { evidence } = node as { evidence: Record<string, unknown>[] };
    expect(evidence.map(({ quote, role, citation }) => [quote, role, citation])).toEqual([
      [
        '一季度预计完成1.4亿元左右(不含春来机械),同比增长16%左右',
        'VALUE',
        '清河镇2031年工作总结（清河镇人民政府，2032-01-04），第6段',
      ],
      ['2032年税收收入:一季度', 'PERIOD', '清河镇2031年工作总结（清河镇人民政府，2032-01-04），第6段'],
    ]);
    expect(evidence[0]).toMatchObject({
      report: { id: 'report/990000001/2031' },
      passage: {
        headings: ['一、工作总结'],
        report: { title: '清河镇2031年工作总结', year: 2031, town: { name: '清河镇' } },
      },
    });
    expect(api.statements()).toEqual(['Observation.byId', 'evidence', 'entities.byId']);
  });

  it('of a group has no subject, only members', async () => {
    const { node } = await api.answer(
      `query ($id: ID!) { node(id: $id) { ... on Observation { subject { name } subjectText subjectOpen subjectMembers { name } statement } } }`,
      { id: transferred.id },
    );
    expect(node).toEqual({
      subject: null,
      subjectText: '柳溪等村',
      subjectOpen: true,
      subjectMembers: [{ name: '柳溪村' }],
      statement: '柳溪等村（一并陈述）2031年（时期系推定）土地流转面积200亩（实际）。',
    });
  });

  it('knows its parts, its whole and its list', async () => {
    const { observations } =
      await api.answer(`{ observations(filter: { indicator: { in: ["引进亿元以上项目数", "新认定市级绿色工厂数"] } }, orderBy: { field: VALUE, direction: DESC }) {
      nodes { id parts { value partOf { id } statement } members { name } listComplete } } }`);
    const { nodes } = observations as { nodes: Record<string, unknown>[] };
    const whole = nodes.find(({ id }) => id === introduced.id);
    expect(whole).toMatchObject({
      parts: [
        {
          value: 2,
          partOf: { id: introduced.id },
          statement: expect.stringContaining('是“引进亿元以上项目数5个”的一部分'),
        },
      ],
    });
    expect(nodes.find(({ listComplete }) => listComplete)).toMatchObject({
      members: [{ name: '春来机械' }, { name: '木禾家居' }],
    });
  });

  it('is refused in a unit of another base, naming the argument, the value and what would fit', async () => {
    const { errors } = await api.ask(
      `{ observations(filter: { indicator: { eq: "税收收入" } }) { nodes { valueIn(unit: WAN_MU) } } }`,
    );
    expect(errors![0]!.message).toContain(
      'unit: expected a unit that 元 can be given in: YUAN, WAN_YUAN, YI_YUAN, got "WAN_MU"',
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the list of figures', () => {
  it.each<[string, number]>([
    ['indicator: { eq: "规上产值" }', 3],
    ['indicator: { eq: "税收收入" }, modality: { eq: ACTUAL }', 2],
    ['subject: { kind: { eq: Village } }', 2],
    [`subject: { id: { in: ["${LIUXI}", "${SHITAN}"] } }`, 2],
    ['townCode: { eq: "990000002" }', 0],
    ['aspect: { eq: INVESTMENT }', 1],
    ['wholeYear: { eq: false }', 3],
    ['growth: { gt: 15 }', 3],
    ['growth: { gt: 15, lt: 20 }', 2],
    ['value: { gte: 900000000 }, modality: { eq: TARGET }', 1],
    ['value: { lte: 900000000 }, indicator: { eq: "规上工业产值" }', 0],
    ['report: { eq: "report/990000001/2032" }', 3],
    ['conflicted: { eq: true }', 4],
    ['not: { subject: { kind: { in: [Division, Village] } } }', 7],
    ['or: [{ periodName: { eq: "2032Q1" } }, { rank: { eq: 1 } }]', 1],
    ['indicator: { eq: "没有的指标" }', 0],
  ])('filtered by %s has %i', async (filter, count) => {
    const { observations } = await api.answer(`{ observations(filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect(observations).toMatchObject({ totalCount: count });
    expect((observations as { nodes: unknown[] }).nodes).toHaveLength(count);
  });

  it('reads each link of all its rows by one statement, what it can within its own, and nothing that is not asked for', async () => {
    await api.answer(`{ observations(first: 20) { nodes {
      subject { name } members { name } partOf { value } parts { value } indicatorDefinition { en } evidence { quote } reports { title } conflicts { kind }
    } } }`);
    expect(api.statements().sort()).toEqual(
      [
        'observations',
        'entities.byId',
        'Observation.byId',
        'Observation.PART_OF_FIGURE',
        'Indicator.byId',
        'reportsOf',
        'Observation.conflicts',
      ].sort(),
    );
    await api.answer('{ observations(first: 20) { nodes { value } } }');
    expect(api.statements()).toEqual(['observations']);
  });

  it.each([
    ['first: 101', 'first'],
    ['orderBy: [{ field: VALUE }, { field: YEAR }]', 'orderBy'],
    ['after: "bm90IGEgY3Vyc29y"', 'after'],
  ])('refuses %s', async (args, argument) => {
    const { errors } = await api.ask(`{ observations(${args}) { nodes { id } } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors![0]!.message).toContain(argument);
  });
});
