import type { Graph } from '../../../src/graph/connection.js';
import { applySchema } from '../../../src/graph/schema.js';
import { loadReport } from '../../../src/report/load/load.js';
import { clearGraph, testGraph } from '../../graph/clear-graph.js';
import { type Api, apiOver } from '../ask.js';
import {
  CAMPAIGN,
  introduced,
  LIUXI,
  quarter,
  report2031,
  report2032,
  SHITAN,
  SOLAR,
  TOWN_ID,
  transferred,
  VOLUNTEERS,
} from './qinghe-figures.js';

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  api = await apiOver(graph);
});

afterAll(async () => {
  await api.close();
  await graph.close();
});

/** The data of an answer without errors. */
async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

/** Statements about the answer itself, without those that every request runs. */
const statements = () => api.statements().filter((name) => name !== 'read/data-version');

describe('a figure', () => {
  it('gives all that is said of it, and in words', async () => {
    const { node } = await answer(
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
    const { node } = await answer(
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
    expect(statements()).toEqual(['Observation.byId', 'evidence', 'entities.byId']);
  });

  it('of a group has no subject, only members', async () => {
    const { node } = await answer(
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
      await answer(`{ observations(filter: { indicator: { in: ["引进亿元以上项目数", "新认定市级绿色工厂数"] } }, orderBy: { field: VALUE, direction: DESC }) {
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
    const { observations } = await answer(`{ observations(filter: { ${filter} }) { totalCount nodes { id } } }`);
    expect(observations).toMatchObject({ totalCount: count });
    expect((observations as { nodes: unknown[] }).nodes).toHaveLength(count);
  });

  it('reads each link of all its rows by one statement, and nothing that is not asked for', async () => {
    await answer(`{ observations(first: 20) { nodes {
      subject { name } members { name } partOf { value } parts { value } indicatorDefinition { en } evidence { quote } reports { title } conflicts { kind }
    } } }`);
    expect(statements().sort()).toEqual(
      [
        'observations',
        'entities.byId',
        'Observation.byId',
        'Observation.PART_OF_FIGURE',
        'Indicator.byId',
        'evidence',
        'reportsOf',
        'Observation.conflicts',
      ].sort(),
    );
    await answer('{ observations(first: 20) { nodes { value } } }');
    expect(statements()).toEqual(['observations']);
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

describe('the figures of an entity', () => {
  it('are its own; those of its groups stand apart', async () => {
    const { node } = await answer(
      `query ($id: ID!) { node(id: $id) { ... on Village {
        observations { totalCount nodes { indicator value } } sharedObservations { totalCount nodes { subjectText value } } } } }`,
      { id: LIUXI },
    );
    expect(node).toEqual({
      observations: { totalCount: 1, nodes: [{ indicator: '村经营性收入', value: 30_000.1 }] },
      sharedObservations: { totalCount: 1, nodes: [{ subjectText: '柳溪等村', value: 200 }] },
    });
  });

  it('of many entities are read by one statement for each field', async () => {
    const { entities } = await answer(`{ entities(first: 50) { nodes { name
      observations(first: 2, filter: { modality: { eq: ACTUAL } }) { nodes { value } pageInfo { hasNextPage } } sharedObservations { nodes { value } } } } }`);
    const town = (entities as { nodes: { name: string; observations: unknown }[] }).nodes.find(
      ({ name }) => name === '清河镇',
    );
    expect(town!.observations).toMatchObject({
      nodes: [{ value: expect.any(Number) }, { value: expect.any(Number) }],
      pageInfo: { hasNextPage: true },
    });
    expect(statements()).toEqual(['entities', 'Entity.observations', 'Entity.sharedObservations']);
  });

  it('can be paged through, in any order, each once', async () => {
    for (const field of ['ID', 'VALUE', 'YEAR', 'INDICATOR', 'GROWTH']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const {
          node,
        }: {
          node: { observations: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
        } = (await answer(
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Division { observations(first: 2, after: $after, orderBy: { field: ${field}, direction: DESC }) {
            nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
          { id: TOWN_ID, after },
        )) as never;
        seen.push(...node.observations.nodes.map(({ id }) => id));
        after = node.observations.pageInfo.hasNextPage ? node.observations.pageInfo.endCursor : null;
      } while (after !== null);
      expect([field, new Set(seen).size, seen.length]).toEqual([field, 11, 11]);
    }
  });

  it('of a project are told apart: what it earns, what is put into it', async () => {
    const { projects } = await answer(
      `{ projects { nodes { name revenue { nodes { printed } } investment { nodes { printed } } } } }`,
    );
    expect((projects as { nodes: unknown[] }).nodes).toEqual([
      { name: '柳溪光伏项目', revenue: { nodes: [] }, investment: { nodes: [{ printed: '80余万元' }] } },
      { name: '柳溪小铺', revenue: { nodes: [{ printed: '12万元' }] }, investment: { nodes: [] } },
    ]);
  });

  it('of a program are its goals where they are targets', async () => {
    const { node } = await answer(
      'query ($id: ID!) { node(id: $id) { ... on Program { goals { nodes { value year } } } } }',
      { id: CAMPAIGN },
    );
    expect(node).toEqual({ goals: { nodes: [{ value: 90, year: 2032 }] } });
  });
});

describe('the stage of a project', () => {
  const STAGES = '{ nodes { name stage { status year inferred because milestone { name } evidence { quote } } } }';

  it('is the furthest that it has reached, with the quote; no plan is one', async () => {
    const { now, then } = await answer(`{ now: projects ${STAGES} then: projects(asOf: 2031) ${STAGES} }`);
    expect((now as { nodes: unknown[] }).nodes).toEqual([
      {
        name: '柳溪光伏项目',
        stage: {
          status: 'ACHIEVED',
          year: 2032,
          inferred: false,
          because: null,
          milestone: { name: '竣工' },
          evidence: [{ quote: '柳溪光伏项目竣工' }],
        },
      },
      { name: '柳溪小铺', stage: null },
    ]);
    expect((then as { nodes: unknown[] }).nodes[0]).toMatchObject({
      stage: { milestone: { name: '开工' }, year: 2031 },
    });
  });
});

describe('a figure asked for', () => {
  const FIGURE = `query ($subject: ID!, $indicator: ID!, $year: Int!, $modality: Modality) {
    figure(subject: $subject, indicator: $indicator, year: $year, modality: $modality) {
      outcome stated { value evidence { quote } } near { differs why observation { id } } searched { year } silences { about } } }`;
  const ask = (subject: string, indicator: string, year: number, modality?: string) =>
    answer(FIGURE, { subject, indicator, year, modality });

  it('is stated, said by two reports', async () => {
    const { figure } = await ask(TOWN_ID, 'indicator/税收收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'STATED',
      stated: [
        {
          value: 505_000_000,
          evidence: [{ quote: '全年实现税收收入5.05亿元,同比增15.3%' }, { quote: '上年为5.05亿元' }],
        },
      ],
      near: [],
      searched: [{ year: 2031 }],
      silences: [{ about: '税收收入' }],
    });
  });

  it('is not stated as a target of the year where only a quarter of it is', async () => {
    const { figure } = await ask(TOWN_ID, '税收收入', 2032, 'TARGET');
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      stated: [],
      searched: [{ year: 2031 }, { year: 2032 }],
      near: [
        { differs: ['MODALITY'] },
        { differs: ['PERIOD', 'SCOPE'], observation: { id: quarter.id } },
        { differs: ['PERIOD', 'MODALITY'] },
      ],
    });
  });

  it('is not stated of a year of which only eleven months are', async () => {
    const { figure } = await ask(TOWN_ID, '村经营性收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['PERIOD'], why: '时期为2031年1月至11月，而非2031年全年' }],
    });
  });

  it('is never handed down from town to project', async () => {
    const { figure } = await ask(SOLAR, '税收收入', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['SUBJECT'], why: '主体为清河镇，而非柳溪光伏项目' }],
    });
  });

  it('is not stated of a member of a group', async () => {
    const { figure } = await ask(LIUXI, '土地流转面积', 2031);
    expect(figure).toMatchObject({
      outcome: 'NOT_STATED',
      near: [{ differs: ['SUBJECT'], observation: { id: transferred.id } }],
    });
  });

  it('is not stated where only its growth is, which is near', async () => {
    const { figure } = await ask(TOWN_ID, '限额以上批发业销售额', 2031);
    expect(figure).toMatchObject({ outcome: 'NOT_STATED', near: [{ differs: ['INDICATOR'] }] });
  });

  it('is conflicting where another contradicts it: both come', async () => {
    const { figure } = await ask(VOLUNTEERS, '义工服务人次', 2031);
    expect(figure).toMatchObject({ outcome: 'CONFLICTING', near: [] });
    expect((figure as { stated: { value: number }[] }).stated.map(({ value }) => value).sort()).toEqual([3000, 6200]);
  });

  it('finds an indicator by an alias that only a report gives', async () => {
    expect((await ask(CAMPAIGN, '结对农户', 2031)).figure).toMatchObject({
      outcome: 'STATED',
      stated: [{ value: 70 }],
    });
  });

  it('is not stated where no report measures such a thing, and has no report where none is of that year', async () => {
    expect((await ask(TOWN_ID, '没有的指标', 2031)).figure).toMatchObject({ outcome: 'NOT_STATED', near: [] });
    expect((await ask(TOWN_ID, '税收收入', 2019)).figure).toMatchObject({
      outcome: 'NO_REPORT',
      searched: [],
      silences: [],
    });
  });

  it('is an error where there is no such subject', async () => {
    const { errors } = await api.ask(FIGURE, { subject: 'village/none', indicator: '税收收入', year: 2031 });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors![0]!.message).toContain('subject');
  });
});

describe('a comparison', () => {
  const compare = async (indicator: string, from: number, to: number) => {
    const { compare: found } = await answer(
      `query ($id: ID!, $indicator: ID!, $from: Int!, $to: Int!) { compare(subject: $id, indicator: $indicator, from: $from, to: $to) {
        kind comparable reasons difference percent exactness from { value } to { value } } }`,
      { id: TOWN_ID, indicator, from, to },
    );
    return found as unknown[];
  };

  it('sets facts against facts, targets against the fact before and the fact after', async () => {
    expect(await compare('规上产值', 2031, 2032)).toEqual([
      {
        kind: 'ACTUAL_TO_ACTUAL',
        comparable: true,
        reasons: [],
        difference: 1e8,
        percent: 10,
        exactness: 'EXACT',
        from: { value: 1e9 },
        to: { value: 1.1e9 },
      },
      {
        kind: 'TARGET_TO_LAST_ACTUAL',
        comparable: true,
        reasons: [],
        difference: -1e8,
        percent: -10,
        exactness: 'LOWER',
        from: { value: 1e9 },
        to: { value: 9e8 },
      },
      {
        kind: 'TARGET_TO_ACTUAL',
        comparable: true,
        reasons: [],
        difference: 2e8,
        percent: 22.23,
        exactness: 'UPPER',
        from: { value: 9e8 },
        to: { value: 1.1e9 },
      },
    ]);
    expect(statements()).toEqual(['read/subject-and-indicator', 'read/figures-of-subjects']);
  });

  it('gives no percent of a quarter to a year', async () => {
    const found = await compare('税收收入', 2031, 2032);
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'TARGET_TO_LAST_ACTUAL',
        comparable: false,
        reasons: ['PERIOD', 'SCOPE', 'CONFLICT'],
        percent: null,
      }),
    );
  });

  it('is empty where there is nothing to compare, and refuses years turned round', async () => {
    expect(await compare('税收收入', 2020, 2021)).toEqual([]);
    const { errors } = await api.ask(
      `{ compare(subject: "${TOWN_ID}", indicator: "税收收入", from: 2032, to: 2031) { kind } }`,
    );
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('groups of figures', () => {
  const groups = async (args: string, fields = '') => {
    const { observationGroups } = await answer(
      `{ observationGroups(${args}) { ${fields} count sum sumUnit sumQualifier sumReason } }`,
    );
    return observationGroups as Record<string, unknown>[];
  };

  it('add up the figures of disjoint villages, in decimal arithmetic, to a floor where one is', async () => {
    const filter = 'filter: { indicator: { eq: "村经营性收入" }, subject: { kind: { eq: Village } } }';
    expect(await groups(`by: [TOWN, YEAR], ${filter}`, 'townCode town { name } year')).toEqual([
      {
        townCode: '990000001',
        town: { name: '清河镇' },
        year: 2031,
        count: 2,
        sum: 70_000.3,
        sumUnit: '元',
        sumQualifier: 'AT_LEAST',
        sumReason: null,
      },
    ]);
  });

  it.each([
    ['by: [], filter: { indicator: { eq: "村经营性收入" } }', 'PERIODS_DIFFER'],
    [`by: [], filter: { id: { in: ["${introduced.id}"] } }`, null],
    ['by: [], filter: { indicator: { eq: "引进亿元以上项目数" } }', 'SCOPES_DIFFER'],
    ['by: [], filter: { indicator: { eq: "义工服务人次" } }', 'PERIODS_DIFFER'],
    ['by: [YEAR], filter: { indicator: { eq: "帮扶农户数" }, year: { eq: 2031 } }', null],
    ['by: [], filter: { indicator: { eq: "限上批发业销售额增速" } }', 'NOT_ADDITIVE'],
    ['by: [], filter: { indicator: { eq: "规上工业产值" }, year: { eq: 2032 } }', 'MODALITIES_DIFFER'],
    ['by: [], filter: { measure: { eq: AMOUNT } }', 'INDICATORS_DIFFER'],
  ])('%s: %s', async (args, reason) => {
    const [group] = await groups(args);
    expect(group).toMatchObject({ sumReason: reason });
  });

  it('give their members, as many as asked for', async () => {
    const { observationGroups } = await answer(
      '{ observationGroups(by: [INDICATOR], filter: { subject: { kind: { eq: Village } } }) { indicator count members(first: 1) { unit statement } } }',
    );
    expect(observationGroups).toEqual([
      {
        indicator: '村经营性收入',
        count: 2,
        members: [{ unit: '元', statement: expect.stringContaining('村经营性收入') }],
      },
    ]);
    expect(statements()).toEqual(['observationGroups', 'Observation.byId']);
  });

  it('come in the order of their keys or of their counts, as many as asked for', async () => {
    const largest = await groups('by: [INDICATOR], orderBy: { field: COUNT, direction: DESC }, limit: 2', 'indicator');
    expect(largest.map(({ indicator, count }) => [indicator, count])).toEqual(
      [
        ['税收收入', 3],
        ['村经营性收入', 3],
      ].sort(),
    );
    const { errors } = await api.ask('{ observationGroups(by: [YEAR], limit: 1001) { count } }');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('indicators', () => {
  it('are nodes with names, units and measures, page by page', async () => {
    const { indicators } = await answer(
      '{ indicators(first: 2, filter: { unit: { eq: "元" } }) { totalCount nodes { id name unit additive aliases } pageInfo { hasNextPage } } }',
    );
    expect(indicators).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const { node } = await answer(
      '{ node(id: "indicator/规上工业产值") { id ... on Indicator { name aliases measure } } }',
    );
    expect(node).toEqual({
      id: 'indicator/规上工业产值',
      name: '规上工业产值',
      aliases: ['规上产值'],
      measure: 'AMOUNT',
    });
  });
});
