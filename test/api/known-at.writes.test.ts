import fc from 'fast-check';
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import { loadReport, retireReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { TOWN } from '../report/invented-facts.js';
import { report } from '../report/invented-report.js';
import { chunlai, parts2031, parts2032, report2031, report2032, solar, tax } from '../report/qinghe.js';
import { someOf } from '../report/some-of.js';
import { type Api, apiOver } from './ask.js';

jest.setTimeout(300_000);

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
  api = await apiOver(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await clearGraph(graph);
  await api.close();
  await graph.close();
});

const answer = async (query: string, variables = {}) => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};
const refusal = async (query: string) => {
  const { errors } = await api.ask(query);
  return (errors ?? []).map(({ extensions, message }) => `${extensions.code}: ${message}`);
};

const LISTS = [
  'entities',
  'villages',
  'projects',
  'observations',
  'relations',
  'conflicts',
  'claims',
  'passages',
  'reports',
  'silences',
];

/** `loaded` says when a state ended, and so tells then from now; the rest must not. */
const TELLS_NOW = new Set(['loaded']);

const schema = buildApiSchema();

/** Every field of a type, and of what it leads to up to some depth, with usual arguments: selections of GraphQL. */
function everything(type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string[] {
  const fields = Object.values(type.getFields())
    .filter(({ name, args }) => !TELLS_NOW.has(name) && args.every((arg) => arg.name !== 'unit'))
    .flatMap(({ name, type: of, args }) => {
      const inner = getNamedType(of);
      if (isLeafType(inner)) return [name];
      if (depth === 0 || !(isObjectType(inner) || isInterfaceType(inner))) return [];
      const page = args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';
      const isWrapper = /Connection$|Edge$/.test(inner.name);
      const selection = everything(inner, isWrapper ? depth : depth - 1).join(' ');
      return selection === '' ? [] : [`${name}${page} { ${selection} }`];
    });
  const kinds = isInterfaceType(type) && type.name === 'Node' ? ['__typename'] : [];
  return [...fields, ...kinds];
}

const typeOf = (list: string) => {
  const connection = getNamedType(schema.getQueryType()!.getFields()[list]!.type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
};

/** Fields that one question asks for: all together would be more than an operation may ask. */
const AT_ONCE = 12;

const QUERIES = LISTS.flatMap((list) => {
  const fields = everything(typeOf(list), 1);
  const parts = Array.from({ length: Math.ceil(fields.length / AT_ONCE) }, (_, part) =>
    fields.slice(part * AT_ONCE, (part + 1) * AT_ONCE).join(' '),
  );
  return parts.map((part) => [list, part] as const);
});

/** Questions whose filters look beyond the row, and pages that continue. */
const FILTERED = [
  `relations(first: 50, filter: { from: { name: { contains: "春来" } } }THEN) { totalCount nodes { id from { name } } }`,
  `relations(first: 50, asOf: 2031, filter: { report: { eq: "report/${TOWN}/2032" } }THEN) { nodes { id knownUntil } }`,
  `observations(first: 50, filter: { subject: { name: { eq: "清河镇" } }, report: { eq: "report/${TOWN}/2031" } }, orderBy: { field: VALUE }THEN) { nodes { id statement(lang: EN) } }`,
  'entities(first: 50, filter: { mentioned: { eq: true } }THEN) { nodes { id } }',
  `enterprises(filter: { certifications: { some: { edge: { status: { eq: PLANNED } }, node: { name: { contains: "绿色" } } } } }THEN) { nodes { name certifications(status: [PLANNED]) { totalCount nodes { name } } } }`,
  'villages(filter: { projects: { none: {} } }THEN) { nodes { name } }',
  'entities(first: 50, asOf: 2031THEN) { nodes { id observations(first: 50) { totalCount nodes { id } } } }',
  `conflicts(filter: { about: "${chunlai.id}" }THEN) { nodes { id } }`,
  `conflicts(filter: { about: "division/${TOWN}" }THEN) { nodes { id } }`,
  'claims(last: 3THEN) { pageInfo { hasNextPage hasPreviousPage } nodes { id } }',
  `neighborhood(id: "${chunlai.id}", depth: 2THEN) { truncated nodes { name } relations { id } }`,
  `node(id: "${tax.id}"THEN) { id ... on Observation { statement } }`,
];

async function all(asKnownAt?: object): Promise<unknown[]> {
  const lists = QUERIES.map(([list, fields]) => `${list}(first: 50THEN) { totalCount nodes { ${fields} } }`);
  const argument = asKnownAt ? ', asKnownAt: $moment' : '';
  const declared = asKnownAt ? 'query ($moment: KnownAt!) ' : '';
  const questions = [...lists, ...FILTERED].map((each) => `${declared}{ ${each.replace('THEN', argument)} }`);
  // a few at a time: all together would want more connections than the driver has
  const answers: unknown[] = [];
  for (let at = 0; at < questions.length; at += 3)
    answers.push(
      ...(await Promise.all(
        questions.slice(at, at + 3).map((each) => answer(each, asKnownAt ? { moment: asKnownAt } : {})),
      )),
    );
  return answers;
}

test('whatever is loaded and taken out later, asKnownAt answers what was answered then, in every field of every list', async () => {
  const load = fc.oneof(
    { weight: 2, arbitrary: someOf(parts2031()).map((parts) => ({ load: parts })) },
    { weight: 2, arbitrary: someOf(parts2032()).map((parts) => ({ load: parts })) },
    { weight: 1, arbitrary: fc.constantFrom(2031, 2032).map((retire) => ({ retire })) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(load, { minLength: 2, maxLength: 2 }), async (later) => {
      await clearGraph(graph);
      const answered = new Map<number, unknown>();
      for (const each of [{ load: parts2031() }, ...later]) {
        if ('load' in each) await loadReport(graph, report(each.load));
        else await retireReport(graph, { id: `report/${TOWN}/${each.retire}`, townCode: TOWN });
        const { dataVersion } = await answer('{ dataVersion { version } }');
        answered.set((dataVersion as { version: number }).version, await all());
      }
      for (const [dataVersion, then] of answered) expect(await all({ dataVersion })).toEqual(then);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

describe('a claim that was taken out', () => {
  const withoutSolar = () => {
    const parts = parts2031();
    const keep = (id: string) => id !== solar.id;
    return report({
      ...parts,
      entities: parts.entities.filter(({ id }) => keep(id)),
      relations: parts.relations.filter(({ fact }) => keep(fact.from)),
      mentions: [],
      silences: [],
    });
  };
  const QUESTION = `query ($moment: KnownAt) {
    claims(filter: { quote: { contains: "柳溪光伏项目" }, claims: { eq: Entity } }, asKnownAt: $moment) {
      nodes { quote fact { id ... on Project { name } } passage { text }
        loaded { retired since { version } until { version reportId retired claims { added changed retired } } } } }
    project: node(id: "${solar.id}", asKnownAt: $moment) {
      ... on Project { name mentions { nodes { quote } } villages { nodes { name } } loaded { retired } } } }`;

  test('is gone now, and still there to be seen as it was known then, with its quote, and says so', async () => {
    await loadReport(graph, report2031());
    await loadReport(graph, withoutSolar());
    expect(await answer(QUESTION)).toEqual({ claims: { nodes: [] }, project: null });
    expect(await answer(QUESTION, { moment: { dataVersion: 1 } })).toEqual({
      claims: {
        nodes: [
          {
            quote: '柳溪光伏项目',
            fact: { id: solar.id, name: '柳溪光伏项目' },
            passage: { text: '柳溪光伏项目开工,已累计投入资金80余万元。限上批发业销售额下降3.5%。\n' },
            loaded: {
              retired: true,
              since: { version: 1 },
              until: {
                version: 2,
                reportId: `report/${TOWN}/2031`,
                retired: false,
                claims: { added: 0, changed: 0, retired: 3 },
              },
            },
          },
        ],
      },
      project: {
        name: '柳溪光伏项目',
        mentions: { nodes: [{ quote: '柳溪光伏项目' }] },
        villages: { nodes: [{ name: '柳溪村' }] },
        loaded: { retired: true },
      },
    });
    expect(await answer(QUESTION, { moment: { dataVersion: 2 } })).toEqual({ claims: { nodes: [] }, project: null });
    expect(await answer(QUESTION, { moment: { dataVersion: 0 } })).toEqual({ claims: { nodes: [] }, project: null });
  });

  test('is found by the time at which it was loaded, too', async () => {
    await loadReport(graph, report2031());
    const before = await answer('{ loads { nodes { loadedAt } } }');
    const [{ loadedAt }] = (before.loads as { nodes: [{ loadedAt: string }] }).nodes;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await loadReport(graph, withoutSolar());
    const found = async (time: string) => (await answer(QUESTION, { moment: { time } })).project !== null;
    expect(await found(loadedAt)).toBe(true);
    expect(await found('2999-01-01T00:00:00Z').catch(() => 'refused')).toBe('refused');
    expect(await found(new Date().toISOString())).toBe(false);
    expect(await found('2001-01-01T00:00:00Z')).toBe(false);
  });
});

test('loads are listed, the latest first, with what each changed; one that changes nothing is none', async () => {
  await loadReport(graph, report2031());
  await loadReport(graph, report2031());
  await loadReport(graph, report2032());
  await retireReport(graph, { id: `report/${TOWN}/2031`, townCode: TOWN });
  const { loads } = await answer(
    '{ loads(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { version reportId retired report { year } observations { added changed retired } } } }',
  );
  expect(loads).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [
      {
        version: 3,
        reportId: `report/${TOWN}/2031`,
        retired: true,
        report: null,
        observations: { added: 0, changed: 0, retired: 5 },
      },
      {
        version: 2,
        reportId: `report/${TOWN}/2032`,
        retired: false,
        report: { year: 2032 },
        observations: { added: 1, changed: 1, retired: 0 },
      },
    ],
  });
});

test('asKnownAt takes one moment that the graph keeps, and says what is wrong otherwise', async () => {
  await loadReport(graph, report2031());
  const asked = (moment: string) => refusal(`{ claims(asKnownAt: ${moment}) { nodes { id } } }`);
  const one = 'BAD_USER_INPUT: asKnownAt: expected either `dataVersion` or `time`, one of them';
  expect((await asked('{}'))[0]).toContain(one);
  expect((await asked('{ dataVersion: 1, time: "2001-01-01T00:00:00Z" }'))[0]).toContain(one);
  expect(await asked('{ dataVersion: 2 }')).toEqual([
    'BAD_USER_INPUT: asKnownAt.dataVersion: expected a data version that the graph keeps, 0 to 1, got 2',
  ]);
  expect((await asked('{ dataVersion: -1 }'))[0]).toContain('BAD_USER_INPUT: asKnownAt.dataVersion');
  expect((await asked('{ time: "2999-01-01T00:00:00Z" }'))[0]).toContain(
    'BAD_USER_INPUT: asKnownAt.time: expected a time that has come',
  );
  expect((await asked('{ time: "soon" }'))[0]).toContain('BAD_USER_INPUT');
});

test('pages of what was known then continue by their cursors, through what has gone and what is still there', async () => {
  await loadReport(graph, report2031());
  const now = await answer('{ claims(first: 100) { nodes { id } } }');
  await loadReport(graph, report2032());
  await retireReport(graph, { id: `report/${TOWN}/2031`, townCode: TOWN });
  const visited: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { claims } = (await answer(
      'query ($after: String) { claims(first: 3, after: $after, asKnownAt: { dataVersion: 1 }) { nodes { id } pageInfo { endCursor hasNextPage } } }',
      { after },
    )) as Record<string, { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>;
    visited.push(...claims!.nodes);
    after = claims!.pageInfo.endCursor;
    if (!claims!.pageInfo.hasNextPage) break;
  }
  expect(visited).toEqual((now.claims as { nodes: unknown[] }).nodes);
});

test('without asKnownAt no statement reads former states', async () => {
  await loadReport(graph, report2031());
  await answer(
    '{ claims(first: 1) { nodes { id fact { id } passage { id } report { id } loaded { since { version } } } } }',
  );
  expect(api.statements().filter((name) => name.endsWith('then'))).toEqual([]);
});
