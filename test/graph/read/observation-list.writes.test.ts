import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import type { Direction, OrderKey, Position } from '../../../src/graph/read/keyset.js';
import { OBSERVATION_LIST, OBSERVATION_ORDERS } from '../../../src/graph/read/observation-list.js';
import { rangesOfSubject } from '../../../src/graph/read/observation-ranges.js';
import { countRows, pageStatement, readPage } from '../../../src/graph/read/page.js';
import { pageOfEachStatement } from '../../../src/graph/read/page-of-each.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';
import { inventFigures } from './invented-figures.js';

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await inventFigures(graph, 25); // 5,000 figures
});

afterAll(() => graph.close());

const filters: [string, Filter][] = [
  ['all figures', {}],
  ['figures of an indicator', { indicator: { eq: '税收收入' } }],
  ['figures of an indicator said as facts', { indicator: { eq: '税收收入' }, modality: { eq: 'ACTUAL' } }],
  [
    'figures of an indicator said as facts of a year',
    { indicator: { eq: '税收收入' }, modality: { eq: 'ACTUAL' }, year: { eq: 2032 } },
  ],
  ['figures of a town', { townCode: { eq: '330000007' } }],
  ['figures of a subject', { subjectId: { eq: 'division/330000007' } }],
];
// each order once, up and down in turn: an index is read from either end
const cases = filters.flatMap(([name, filter], at) =>
  Object.entries(OBSERVATION_ORDERS).map(([order, property], other) => {
    const direction: Direction = (at + other) % 2 === 0 ? 'ASC' : 'DESC';
    return [`${name} by ${order} ${direction}`, filter, [{ property, direction }]] as const;
  }),
);

async function late(filter: Filter, order: readonly OrderKey[], size: number): Promise<Position> {
  const page = await readPage(graph.reader(), OBSERVATION_LIST, { filter, order, size, from: 'END', properties: [] });
  return page.order.map((key) => page.rows[0]![key.property]);
}

describe('a page of figures', () => {
  it.each(cases)('of %s costs late in the list what it costs at its start', async (_, filter, order) => {
    const request = { filter, order, size: 10, from: 'START' as const, properties: ['value'] };
    const first = pageStatement(OBSERVATION_LIST, request);
    const later = pageStatement(OBSERVATION_LIST, { ...request, beyond: await late(filter, order, 11) });
    const hits = [await dbHits(graph, first), await dbHits(graph, later)];
    expect(first.statement.text).toContain('USING INDEX');
    expect(hits[0]).toBeLessThanOrEqual(90);
    expect(hits[1]).toBeLessThanOrEqual(90);
    expect(await operators(graph, later)).not.toContain('Sort@neo4j');
  });
});

describe('a walk over the pages of figures', () => {
  const order = fc.constantFrom(...Object.values(OBSERVATION_ORDERS));
  const direction = fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC');
  const end = fc.constantFrom<'START' | 'END'>('START', 'END');
  const filter = fc.constantFrom<Filter>(
    { townCode: { eq: '330000007' } },
    { indicator: { eq: '税收收入' }, year: { eq: 2032 } },
    { modality: { eq: 'TARGET' }, value: { gt: 90 } },
    { subjectId: { in: ['division/330000001', 'village/330000002-1'] } },
  );

  it('visits each once, in any order with its many ties, from either end', async () => {
    await fc.assert(
      fc.asyncProperty(
        order,
        direction,
        end,
        filter,
        fc.integer({ min: 15, max: 60 }),
        async (property, way, from, asked, size) => {
          const visited: string[] = [];
          let beyond: Position | undefined;
          for (let more = true; more; ) {
            const page = await readPage<{ id: string }>(graph.reader(), OBSERVATION_LIST, {
              filter: asked,
              order: [{ property, direction: way }],
              size,
              from,
              beyond,
              properties: [],
            });
            visited.push(...page.rows.map(({ id }) => id));
            const last = (from === 'START' ? page.rows.at(-1) : page.rows[0]) as Record<string, unknown> | undefined;
            more = page.more;
            beyond = last && page.order.map((key) => last[key.property]);
          }
          expect(new Set(visited).size).toBe(visited.length);
          expect(visited.length).toBe(await countRows(graph.reader(), OBSERVATION_LIST, asked));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('pages of the figures of many entities', () => {
  const parents = ['division/330000001', 'division/330000002', 'village/330000003-1'];
  const hits = (filter: Filter, order: OrderKey) => {
    const branches = [rangesOfSubject(order, filter)];
    const request = { branches, filter, size: 5, from: 'START' as const, properties: ['value'] };
    return dbHits(graph, pageOfEachStatement('Entity.observations', OBSERVATION_LIST, parents, request));
  };

  it.each<[string, Filter]>([
    ['all', {}],
    ['those of an indicator', { indicator: { eq: '税收收入' } }],
    ['targets of some indicators', { indicator: { in: ['税收收入', '指标5'] }, modality: { eq: 'TARGET' } }],
    ['targets', { modality: { eq: 'TARGET' } }],
  ])('of %s cost the pages, not all that the entities have', async (_, filter) => {
    expect(await hits(filter, { property: 'year', direction: 'DESC' })).toBeLessThanOrEqual(3 * 60);
  });
});
