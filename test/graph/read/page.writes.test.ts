import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { ENTITY_LIST, kindList } from '../../../src/graph/read/entity-list.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { type OrderKey, type Position, tieBroken } from '../../../src/graph/read/keyset.js';
import { countRows, type PageRequest, pageStatement, readPage } from '../../../src/graph/read/page.js';
import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';

const VILLAGES = 3_000;
const villages = kindList('Village', 'villages');
let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await graph.execute(
    {
      name: 'invent villages',
      // every name is borne by five villages, so that ties are many; towns are uneven
      text: `UNWIND range(1, $count) AS i
      CREATE (:Entity:Village {id: 'village/' + (i * 7919 % 100003), kind: 'Village', name: '村' + toString(i % ($count / 5)), town: toString(i % 7), origin: 'CODES'})`,
    },
    { count: VILLAGES },
  );
  await graph.execute({ name: 'sample', text: 'CALL db.resampleOutdatedIndexes()' });
});

afterAll(() => graph.close());

const order = fc.constantFrom<OrderKey[]>(
  [{ property: 'name', direction: 'ASC' }],
  [{ property: 'name', direction: 'DESC' }],
  [{ property: 'id', direction: 'ASC' }],
  [{ property: 'id', direction: 'DESC' }],
);
const filter = fc.constantFrom<Filter>(
  {},
  { townCode: { eq: '3' } },
  { name: { contains: '9' } },
  { not: { townCode: { eq: '3' } } },
  { or: [{ townCode: { eq: '1' } }, { townCode: { eq: '2' } }] },
);
const end = fc.constantFrom<'START' | 'END'>('START', 'END');

async function walk(request: Omit<PageRequest, 'beyond'>): Promise<string[]> {
  const pages: string[][] = [];
  let beyond: Position | undefined;
  for (;;) {
    const page = await readPage<{ id: string }>(graph.reader(), villages, { ...request, beyond });
    pages.push(page.rows.map((row) => row.id));
    const last = request.from === 'START' ? page.rows.at(-1) : page.rows[0];
    if (!page.more || !last) break;
    beyond = page.order.map((key) => (last as Record<string, unknown>)[key.property]);
  }
  return (request.from === 'START' ? pages : pages.reverse()).flat();
}

describe('a walk over the pages of a list', () => {
  it('visits every row once, from either end, in any order, under any filter', async () => {
    await fc.assert(
      fc.asyncProperty(order, filter, end, fc.integer({ min: 60, max: 100 }), async (keys, asked, from, size) => {
        const visited = await walk({ filter: asked, order: keys, size, from, properties: [] });
        expect(new Set(visited).size).toBe(visited.length);
        expect(visited.length).toBe(await countRows(graph.reader(), villages, asked));
      }),
      { numRuns: 15 },
    );
  });

  it('meets the rows backwards in the same order as forwards', async () => {
    const request = {
      filter: { townCode: { eq: '5' } },
      order: [{ property: 'name', direction: 'DESC' as const }],
      size: 37,
      properties: [],
    };
    expect(await walk({ ...request, from: 'END' })).toEqual(await walk({ ...request, from: 'START' }));
  });
});

describe('a page', () => {
  const late = async (keys: OrderKey[], asked: Filter): Promise<Position> => {
    const { rows, order: full } = await readPage<Record<string, unknown> & { id: string }>(graph.reader(), villages, {
      filter: asked,
      order: keys,
      size: 100,
      from: 'END',
      properties: [],
    });
    return full.map((key) => rows[0]![key.property]);
  };

  it.each<[string, Filter, OrderKey[]]>([
    ['by name', {}, [{ property: 'name', direction: 'ASC' }]],
    ['by name downwards', {}, [{ property: 'name', direction: 'DESC' }]],
    ['by id', {}, [{ property: 'id', direction: 'ASC' }]],
    ['of one town by name', { townCode: { eq: '3' } }, [{ property: 'name', direction: 'ASC' }]],
    ['of one town by id', { townCode: { eq: '3' } }, [{ property: 'id', direction: 'DESC' }]],
  ])('%s costs late in the list what it costs at its start', async (_, asked, keys) => {
    const request = { filter: asked, order: keys, size: 20, from: 'START' as const, properties: ['name'] };
    const first = pageStatement(villages, request);
    const later = pageStatement(villages, { ...request, beyond: await late(keys, asked) });
    const hits = [await dbHits(graph, first), await dbHits(graph, later)];
    expect(hits[0]).toBeLessThan(150);
    // two ranges: rows that are equal to the last one in the order, and those beyond; each no longer than a page
    expect(hits[1]).toBeLessThan(hits[0]! * 2);
    expect(await operators(graph, later)).not.toContain('Sort@neo4j');
  });

  it('names no index when the filter asks for more than it holds', () => {
    const { statement } = pageStatement(villages, {
      filter: { name: { contains: '9' } },
      order: [{ property: 'name', direction: 'ASC' }],
      size: 5,
      from: 'START',
      properties: [],
    });
    expect(statement.text).not.toContain('USING INDEX');
  });

  it('ends every order with the id', () => {
    expect(tieBroken([{ property: 'name', direction: 'DESC' }]).at(-1)).toEqual({ property: 'id', direction: 'DESC' });
  });

  it('of entities of one kind reads no other kind', async () => {
    const request = {
      filter: { kind: { eq: 'Village' } },
      order: [{ property: 'name', direction: 'ASC' as const }],
      size: 20,
      from: 'START' as const,
      properties: [],
    };
    expect(await dbHits(graph, pageStatement(ENTITY_LIST, request))).toBeLessThan(150);
  });
});
