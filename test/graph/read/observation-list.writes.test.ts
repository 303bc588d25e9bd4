import type { Graph } from '../../../src/graph/connection.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import type { OrderKey, Position } from '../../../src/graph/read/keyset.js';
import { OBSERVATION_LIST, OBSERVATION_ORDERS } from '../../../src/graph/read/observation-list.js';
import { pageStatement, readPage } from '../../../src/graph/read/page.js';
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
const cases = filters.flatMap(([name, filter]) =>
  Object.entries(OBSERVATION_ORDERS).flatMap(([order, property]) =>
    (['ASC', 'DESC'] as const).map(
      (direction) => [`${name} by ${order} ${direction}`, filter, [{ property, direction }]] as const,
    ),
  ),
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
