import fc from 'fast-check';
import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { buildApiSchema } from '../../../src/api/schema.js';
import { loadReport, retireReport } from '../../../src/report/load/load.js';
import { clearGraph } from '../../graph/clear-graph.js';
import { TOWN } from '../../report/invented-facts.js';
import { report } from '../../report/invented-report.js';
import { chunlai, parts2031, parts2032, tax } from '../../report/qinghe.js';
import { someOf } from '../../report/some-of.js';
import { apiOfLoads } from './api-of-loads.js';

jest.setTimeout(300_000);

const { answer, graph } = apiOfLoads();

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
      await clearGraph(graph());
      const answered = new Map<number, unknown>();
      for (const each of [{ load: parts2031() }, ...later]) {
        if ('load' in each) await loadReport(graph(), report(each.load));
        else await retireReport(graph(), { id: `report/${TOWN}/${each.retire}`, townCode: TOWN });
        const { dataVersion } = await answer('{ dataVersion { version } }');
        answered.set((dataVersion as { version: number }).version, await all());
      }
      for (const [dataVersion, then] of answered) expect(await all({ dataVersion })).toEqual(then);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
