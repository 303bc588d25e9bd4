import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { CONFLICT_LIST } from '../../../src/graph/read/conflict-list.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { type OrderKey, type Position, tieBroken } from '../../../src/graph/read/keyset.js';
import type { List } from '../../../src/graph/read/list.js';
import { countRows, pageStatement, readPage } from '../../../src/graph/read/page.js';
import { RELATION_LIST, withoutEnds } from '../../../src/graph/read/relation-list.js';
import { CLAIM_LIST, PASSAGE_LIST, REPORT_LIST, SILENCE_LIST } from '../../../src/graph/read/text-lists.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';
import { HUB, invent, inventedFirms } from './invented-links.js';

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  const { entities, relations } = inventedFirms(800);
  await invent(graph, entities, relations);
  await graph.execute({
    name: 'invent reports',
    // 20 towns, 10 years, 10 passages a report, 10 claims a passage, 5 conflicts and silences a report
    text: `UNWIND range(0, 19) AS t UNWIND range(0, 9) AS y
      WITH toString(330000000 + t) AS code, 2030 + y AS year
      WITH code, year, 'report/' + code + '/' + year AS report
      CREATE (:Report {id: report, town: 'division/' + code, townCode: code, year: year, title: code + year})
      WITH * CALL (code, year, report) {
        UNWIND range(0, 9) AS at
        CREATE (p:Passage {id: report + '/passage/' + at * 100, report: report, position: at, start: at * 100, end: at * 100 + 100, text: '段' + at, headings: []})
        WITH p, at UNWIND range(0, 9) AS c
        CREATE (:Claim {id: report + '/claim/' + (at * 100 + c) + '/' + c, report: report, year: year, passage: p.id, start: at * 100 + c / 2, end: at * 100 + c,
          quote: '引文' + c, role: ['VALUE', 'PERIOD'][c % 2], claims: ['Relation', 'Entity', 'Observation'][c % 3], fact: code + '/relation/' + c})
      }
      CALL (code, year, report) {
        UNWIND range(0, 4) AS at
        CREATE (:Conflict {id: report + '/conflict/' + at, report: report, town: code, year: year, kind: ['TENSION', 'AMBIGUOUS'][at % 2], severity: ['LOW', 'HIGH'][at % 2], members: []})
        CREATE (:Silence {id: report + '/silence/' + at, report: report, town: code, year: year, of: 'entity' + at, about: 'FUNDED_BY'})
      }`,
  });
  await graph.execute({ name: 'sample', text: 'CALL db.resampleOutdatedIndexes()' });
});

afterAll(() => graph.close());

const TOWN = { townCode: { eq: '330000003' } };
const REPORT = { report: { eq: 'report/330000003/2033' } };
const keys = (...properties: string[]): OrderKey[] => properties.map((property) => ({ property, direction: 'ASC' }));

const OFFERED: [List, OrderKey[][], Filter[]][] = [
  [
    RELATION_LIST,
    [keys('id'), keys('year'), keys('fromName'), keys('toName')],
    [
      {},
      { type: { eq: 'CERTIFIED_AS' } },
      { type: { eq: 'CERTIFIED_AS' }, status: { eq: 'ACHIEVED' } },
      { type: { eq: 'CERTIFIED_AS' }, status: { eq: 'ACHIEVED' }, year: { eq: 2031 } },
      { to: { id: { eq: HUB } } },
      { from: { id: { eq: '330000003/enterprise/e3' } } },
      TOWN,
      { ...TOWN, type: { eq: 'LOCATED_IN' }, status: { eq: 'ACHIEVED' } },
      { type: { eq: 'CERTIFIED_AS' }, from: { kind: { eq: 'Enterprise' } } },
    ],
  ],
  [
    CONFLICT_LIST,
    [keys('id'), keys('year')],
    [{}, { kind: { eq: 'TENSION' } }, { severity: { eq: 'HIGH' } }, REPORT, TOWN],
  ],
  [
    SILENCE_LIST,
    [keys('id'), keys('year')],
    [{}, { of: { eq: 'entity1' } }, { about: { eq: 'FUNDED_BY' } }, REPORT, TOWN],
  ],
  [REPORT_LIST, [keys('id'), keys('year')], [{}, TOWN]],
  [PASSAGE_LIST, [keys('report', 'position')], [{}, REPORT]],
  [
    CLAIM_LIST,
    [keys('report', 'start')],
    [
      {},
      REPORT,
      { fact: { eq: '330000003/relation/3' } },
      { role: { eq: 'VALUE' } },
      { claims: { eq: 'Entity' } },
      { claims: { eq: 'Entity' }, role: { eq: 'VALUE' } },
    ],
  ],
];
const downwards = (order: readonly OrderKey[]): OrderKey[] =>
  order.map(({ property }) => ({ property, direction: 'DESC' }));
/** Every order upwards under every filter, and downwards under the first two: downwards is the same index from its other end. */
const cases = OFFERED.flatMap(([list, orders, filters]) =>
  orders.flatMap((order) =>
    [
      ...filters.map((filter) => [order, filter] as const),
      ...filters.slice(0, 2).map((filter) => [downwards(order), filter] as const),
    ].map(([by, filter]) => {
      const name = `${list.name} by ${by.map(({ property }) => property)} ${by[0]!.direction} ${JSON.stringify(filter)}`;
      return [name, list, by, withoutEnds(filter)] as const;
    }),
  ),
);

async function late(list: List, filter: Filter, order: readonly OrderKey[]): Promise<Position> {
  const page = await readPage(graph.reader(), list, { filter, order, size: 12, from: 'END', properties: [] });
  return page.order.map(({ property }) => page.rows[0]![property]);
}

describe('a page', () => {
  it.each(cases)('of %s costs late what it costs at the start', async (_, list, order, filter) => {
    const request = { filter, order, size: 10, from: 'START' as const, properties: [] };
    const first = pageStatement(list, request);
    const later = pageStatement(list, { ...request, beyond: await late(list, filter, order) });
    expect(first.statement.text).toContain('USING INDEX');
    expect(await dbHits(graph, first)).toBeLessThanOrEqual(50);
    expect(await dbHits(graph, later)).toBeLessThanOrEqual(90);
    expect(await operators(graph, later)).not.toContain('Sort@neo4j');
  });
});

describe('a walk', () => {
  it.each(OFFERED.map(([list, orders, filters]) => [list.name, list, orders, filters] as const))(
    'over %s visits each once, in any order, under any filter, from either end',
    async (_, list, orders, filters) => {
      const direction = fc.constantFrom('ASC', 'DESC' as const);
      const end = fc.constantFrom<'START' | 'END'>('START', 'END');
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...orders),
          direction,
          end,
          fc.constantFrom(...filters.slice(1)),
          async (by, way, from, asked) => {
            const order = way === 'ASC' ? by : downwards(by);
            const filter = withoutEnds(asked);
            const visited: string[] = [];
            for (let beyond: Position | undefined; ; ) {
              const page = await readPage<{ id: string }>(graph.reader(), list, {
                filter,
                order,
                size: 100,
                from,
                beyond,
                properties: [],
              });
              visited.push(...page.rows.map(({ id }) => id));
              const last = (from === 'START' ? page.rows.at(-1) : page.rows[0]) as Record<string, unknown> | undefined;
              if (!page.more || !last) break;
              beyond = tieBroken(order).map(({ property }) => last[property]);
            }
            expect(new Set(visited).size).toBe(visited.length);
            expect(visited.length).toBe(await countRows(graph.reader(), list, filter));
          },
        ),
        { numRuns: 5 },
      );
    },
  );
});

describe('a count', () => {
  it('reads only the rows that the filter fixes, where an index holds them', async () => {
    const statements: { statement: { name: string; text: string }; parameters: Record<string, unknown> }[] = [];
    const reader = graph.reader({ onStatement: (statement, parameters) => statements.push({ statement, parameters }) });
    expect(await countRows(reader, RELATION_LIST, TOWN)).toBe(160);
    expect(await dbHits(graph, statements[0]!)).toBeLessThanOrEqual(165);
  });
});
