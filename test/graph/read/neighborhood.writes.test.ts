import type { Graph } from '../../../src/graph/connection.js';
import {
  countOmitted,
  type NeighborhoodRequest,
  readNeighborhood,
  readRelationsAmong,
  stepStatement,
} from '../../../src/graph/read/neighborhood.js';
import { applySchema } from '../../../src/graph/schema.js';
import { REACHED } from '../../../src/vocabulary/relation-status.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits } from '../plan.js';
import { HUB, invent, inventedFirms } from './invented-links.js';

const FIRMS = 2_000;
const OLD = '330000001/village/v1';
let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  const { entities, relations } = inventedFirms(FIRMS);
  await invent(graph, entities, [
    ...relations,
    { from: OLD, type: 'CERTIFIED_AS', to: HUB, status: 'PLANNED', year: 2030, knownUntil: 2032 },
    { from: OLD, type: 'CERTIFIED_AS', to: HUB, status: 'ACHIEVED', year: 2032 },
  ]);
});

afterAll(() => graph.close());

const request = (more: Partial<NeighborhoodRequest>): NeighborhoodRequest => ({
  id: OLD,
  depth: 1,
  statuses: REACHED,
  limit: 200,
  ...more,
});
const around = (more: Partial<NeighborhoodRequest>) => readNeighborhood(graph.reader(), request(more));
const omitted = async (more: Partial<NeighborhoodRequest>) =>
  countOmitted(graph.reader(), request(more), await around(more));

describe('a neighborhood', () => {
  it('begins with the one in the middle, then goes by the relations of each, outgoing first, by name', async () => {
    const { ids, cutOffAt } = await around({});
    expect(ids.slice(0, 3)).toEqual([OLD, HUB, '330000001/enterprise/e1']);
    expect(ids.length).toBe(2 + FIRMS / 200);
    expect(cutOffAt).toEqual([]);
  });

  it('is the same every time, also where not all come', async () => {
    const asked = { id: HUB, limit: 50, depth: 2 };
    expect(await around(asked)).toEqual(await around(asked));
    expect((await around(asked)).ids.length).toBe(50);
  });

  it('takes the nearer before the farther', async () => {
    const near = new Set((await around({ id: '330000002/village/v2' })).ids);
    const { ids } = await around({ id: '330000002/village/v2', depth: 2 });
    expect(new Set(ids.slice(0, near.size))).toEqual(near);
    expect(ids.length).toBeGreaterThan(near.size);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says how many it left out', async () => {
    expect(await omitted({ id: HUB, limit: 50 })).toBe(FIRMS / 2 + 1 - 49);
    expect(await omitted({ id: HUB, limit: FIRMS })).toBe(0);
    expect(await omitted({})).toBe(0);
  });

  it('of the very size of its limit is not cut off', async () => {
    const all = (await around({})).ids.length;
    expect((await around({ limit: all })).cutOffAt).toEqual([]);
    expect((await around({ limit: all - 1 })).cutOffAt).toEqual([OLD]);
    expect((await around({ limit: 1 })).ids).toEqual([OLD]);
  });

  it('is as the reports up to a year give it', async () => {
    expect((await around({ asOf: 2031 })).ids).not.toContain(HUB);
    expect((await around({ asOf: 2031, statuses: ['PLANNED'] })).ids).toEqual([OLD, HUB]);
    expect((await around({ asOf: 2032, statuses: ['PLANNED'] })).ids).toEqual([OLD]);
    expect((await around({ asOf: 2032 })).ids).toContain(HUB);
  });

  it('goes along the given types only', async () => {
    expect((await around({ types: ['CERTIFIED_AS'] })).ids).toEqual([OLD, HUB]);
    expect((await around({ types: [] })).ids).toEqual([OLD]);
  });

  it('has the relations among its entities, each once, and no others', async () => {
    const asked = request({ id: '330000002/village/v2', depth: 2, limit: 12 });
    const { ids } = await readNeighborhood(graph.reader(), asked);
    const rows = await readRelationsAmong(graph.reader(), asked, ids, ['from', 'to', 'status']);
    const [{ expected }] = (await graph.reader().read<{ expected: string[] }>(
      {
        name: 'expected',
        text: `MATCH (n:Relation) WHERE n.from IN $ids AND n.to IN $ids AND n.status IN $statuses AND n.knownUntil = 9999
          WITH n.id AS id ORDER BY id RETURN collect(id) AS expected`,
      },
      { ids, statuses: REACHED },
    )) as [{ expected: string[] }];
    expect(rows.map(({ id }) => id).sort()).toEqual(expected);
    expect(rows.length).toBeGreaterThan(ids.length);
  });

  it('of a hub reads no more of it than comes', async () => {
    for (const types of [undefined, ['CERTIFIED_AS'] as const])
      expect(await dbHits(graph, stepStatement(request({ id: HUB, types }), [HUB], [HUB], 20))).toBeLessThanOrEqual(
        200,
      );
  });
});
