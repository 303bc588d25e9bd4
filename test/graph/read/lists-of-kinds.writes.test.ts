import type { Graph } from '../../../src/graph/connection.js';
import { ENTITY_LIST, kindList } from '../../../src/graph/read/entity-list.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { INDICATOR_LIST } from '../../../src/graph/read/indicator-list.js';
import type { OrderKey, Position } from '../../../src/graph/read/keyset.js';
import type { List } from '../../../src/graph/read/list.js';
import { LOAD_LIST } from '../../../src/graph/read/loads.js';
import { pageStatement, readPage } from '../../../src/graph/read/page.js';
import { applySchema } from '../../../src/graph/schema.js';
import { ENTITY_KINDS } from '../../../src/vocabulary/entity-kind.js';
import { keysOf } from '../../../src/vocabulary/term.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';

const KINDS = keysOf(ENTITY_KINDS);
const OF_A_KIND = 600;
const TOWN = '330000001';

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  for (const kind of KINDS) {
    await graph.execute(
      {
        name: 'invent entities',
        // every name is borne by three, in three towns
        text: `UNWIND range(1, $count) AS i
          CREATE (:Entity:${kind} {id: toString(330000000 + i % 3) + '/' + $kind + '/' + (i * 7919 % 100003), kind: $kind, name: '名' + (i / 3), town: toString(330000000 + i % 3)})`,
      },
      { count: OF_A_KIND, kind },
    );
  }
  await graph.execute(
    {
      name: 'invent indicators and loads',
      text: `UNWIND range(1, $count) AS i
        CREATE (:Indicator {id: 'indicator/指标' + i, name: '指标' + i, aliases: []})
        CREATE (:Load {id: 'load/' + i, version: i, report: 'report/' + (i % 3), at: '2033-01-01T00:00:00Z'})`,
    },
    { count: OF_A_KIND },
  );
  await graph.execute({ name: 'sample', text: 'CALL db.resampleOutdatedIndexes()' });
});

afterAll(() => graph.close());

const ofTown: Filter = { townCode: { eq: TOWN } };
const ofKind: Filter = { kind: { eq: 'Project' } };
const OFFERED: [List, string[], Filter[]][] = [
  ...KINDS.map((kind): [List, string[], Filter[]] => [kindList(kind, kind), ['name', 'id'], [{}, ofTown]]),
  [ENTITY_LIST, ['name', 'id'], [{}, ofTown, ofKind, { ...ofKind, ...ofTown }]],
  [INDICATOR_LIST, ['name', 'id'], [{}]],
  [LOAD_LIST, ['version'], [{}, { report: { eq: 'report/1' } }]],
];
// each order once under each filter, up and down in turn: an index is read from either end
const cases = OFFERED.flatMap(([list, orders, filters]) =>
  filters.flatMap((filter, at) =>
    orders.map((property, other) => {
      const by: OrderKey = { property, direction: (at + other) % 2 === 0 ? 'ASC' : 'DESC' };
      return [`${list.name} by ${property} ${by.direction} ${JSON.stringify(filter)}`, list, by, filter] as const;
    }),
  ),
);

async function late(list: List, filter: Filter, by: OrderKey): Promise<Position> {
  const page = await readPage(graph.reader(), list, { filter, order: [by], size: 12, from: 'END', properties: [] });
  return page.order.map(({ property }) => page.rows[0]![property]);
}

it.each(cases)('a page of %s costs late what it costs at the start', async (_, list, by, filter) => {
  const request = { filter, order: [by], size: 10, from: 'START' as const, properties: [] };
  const first = pageStatement(list, request);
  const later = pageStatement(list, { ...request, beyond: await late(list, filter, by) });
  expect(await dbHits(graph, first)).toBeLessThanOrEqual(60);
  expect(await dbHits(graph, later)).toBeLessThanOrEqual(90);
  expect(await operators(graph, later)).not.toContain('Sort@neo4j');
});
