import type { Graph } from '../../../src/graph/connection.js';
import { FRACTION } from '../../../src/graph/read/grouped-figures.js';
import {
  OBSERVATION_KEYS,
  type ObservationKey,
  readObservationGroups,
} from '../../../src/graph/read/observation-groups.js';
import { OVERLAPPING, readTies } from '../../../src/graph/read/overlaps.js';
import { applySchema } from '../../../src/graph/schema.js';
import type { Row } from '../../../src/graph/statement.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { inventFigures } from './invented-figures.js';

let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await inventFigures(graph, 6);
});

afterAll(() => graph.close());

interface Figure extends Row {
  town: string;
  year: number;
  indicator: string;
  modality: string;
  lower: number | null;
  upper: number | null;
  subject: string;
}

const all = () =>
  graph.reader().read<Figure>({
    name: 'all',
    text: 'MATCH (n:Observation) RETURN n.town AS town, n.year AS year, n.indicator AS indicator, n.modality AS modality, n.lower AS lower, n.upper AS upper, n.subject AS subject',
  });

const KEYS = { by: 'KEYS' as const, direction: 'ASC' as const };

describe('groups of figures', () => {
  it('count and bound what one would by hand, each group by its own figures', async () => {
    const figures = await all();
    const { groups } = await readObservationGroups(graph.reader(), {
      by: ['TOWN', 'YEAR', 'INDICATOR', 'MODALITY'],
      filter: { year: { gte: 2032 } },
      order: KEYS,
      limit: 1_000,
      sums: true,
      members: 0,
    });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(figures.filter(({ year }) => year >= 2032).length);
    for (const { town, year, indicator, modality, count, figures: known } of groups) {
      const own = figures.filter(
        (each) =>
          each.town === town && each.year === year && each.indicator === indicator && each.modality === modality,
      );
      const total = (bound: 'lower' | 'upper') =>
        own.reduce<number | null>((sum, each) => (sum === null || each[bound] === null ? null : sum + each[bound]), 0);
      const times = (sum: number | null) => (sum === null ? null : `${sum * FRACTION}`);
      expect([count, known!.lower, known!.upper]).toEqual([own.length, times(total('lower')), times(total('upper'))]);
      expect(known).toMatchObject({
        indicators: 1,
        units: 1,
        modalities: 1,
        periods: 1,
        scopes: 1,
        additive: indicator !== '指标7',
        // looked at only where nothing else keeps the figures from being added up
        subjects: indicator === '指标7' || own.length < 2 ? 0 : new Set(own.map(({ subject }) => subject)).size,
        subjectsWithRepeats: indicator === '指标7' || own.length < 2 ? 0 : own.length,
        tied: [],
      });
    }
  });

  it('are known by what keys and filter fix as they would be by counting it', async () => {
    const request = { order: KEYS, limit: 1_000, sums: true, members: 0 };
    const groups = (by: readonly ObservationKey[], eq: boolean) =>
      readObservationGroups(graph.reader(), {
        ...{ ...request, by },
        filter: {
          indicator: eq ? { eq: '税收收入' } : { in: ['税收收入'] },
          modality: eq ? { eq: 'ACTUAL' } : { in: ['ACTUAL'] },
        },
      });
    expect(await groups(['TOWN', 'YEAR'], true)).toEqual(await groups(['TOWN', 'YEAR'], false));
    const known = async (by: readonly ObservationKey[]) =>
      (await groups(by, false)).groups.map(({ figures }) => figures);
    const counted = await known(['TOWN', 'YEAR']); // a year of a town has one of each of these
    expect(await known(['TOWN', 'YEAR', 'INDICATOR', 'UNIT', 'MODALITY', 'PERIOD', 'SCOPE'])).toEqual(counted);
    expect(counted[0]).toMatchObject({ indicators: 1, units: 1, unit: '元', modalities: 1, periods: 1, scopes: 1 });
  });

  it.each(Object.keys(OBSERVATION_KEYS) as ObservationKey[])('by %s leave out no figure', async (key) => {
    const request = { by: [key], filter: {}, order: KEYS, limit: 1_000, sums: true, members: 1 };
    const { groups } = await readObservationGroups(graph.reader(), request);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe((await all()).length);
    for (const { members, figures } of groups) {
      expect(members).toHaveLength(1);
      expect(figures).toMatchObject({ units: 1, unit: '元', scopes: 1, openPeriods: 0, openGroups: 0, about: false });
    }
  });

  it('are one of all without a key, and stand in the order of their keys', async () => {
    const request = { filter: {}, order: KEYS, limit: 1_000, sums: false, members: 3 };
    const groupsBy = async (...by: ObservationKey[]) =>
      (await readObservationGroups(graph.reader(), { ...request, by })).groups;
    const [whole, ...more] = await groupsBy();
    expect([whole!.count, more]).toEqual([(await all()).length, []]);
    expect([...whole!.members!].sort()).toEqual(whole!.members);
    expect((await groupsBy('YEAR')).map(({ year }) => year)).toEqual([2030, 2031, 2032, 2033, 2034]);
  });
});

/** Of some entities, those that each overlaps. */
async function overlapsOf(ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const text = `WITH $ids AS ids\n${OVERLAPPING}\nRETURN subject, collect(other) AS others`;
  const rows = await graph.reader().read<{ subject: string; others: string[] }>({ name: 'overlaps', text }, { ids });
  return new Map(rows.map(({ subject, others }) => [subject, new Set(others)]));
}

describe('what overlaps', () => {
  it('is an entity within another, through others between them', async () => {
    await graph.execute({
      name: 'invent a shop',
      text: `MATCH (v:Village {id: 'village/330000001-1'}) CREATE (:Entity:Project {id: 'project/shop'})-[:LOCATED_IN {id: 'x', status: 'PLANNED'}]->(v)`,
    });
    const overlaps = await overlapsOf([
      'project/shop',
      'division/330000001',
      'division/330000002',
      'village/330000002-1',
    ]);
    expect(overlaps).toEqual(
      new Map([
        ['project/shop', new Set(['division/330000001'])],
        ['village/330000002-1', new Set(['division/330000002'])],
      ]),
    );
  });

  it('is what lies in one place with others, four steps away at most, whatever the kinds of step', async () => {
    await graph.execute({
      name: 'invent a chain',
      text: `CREATE (:Entity {id: 'c0'})-[:LOCATED_IN]->(c1:Entity {id: 'c1'})-[:PART_OF]->(:Entity {id: 'c2'})-[:LOCATED_IN]->(:Entity {id: 'c3'})-[:PART_OF]->(:Entity {id: 'c4'})-[:PART_OF]->(c5:Entity {id: 'c5'})
        CREATE (:Entity {id: 'beside'})-[:PART_OF]->(c1), (c5)-[:PART_OF]->(c1), (:Entity {id: 'like'})-[:POSSIBLY_SAME]->(c1)`,
    });
    expect(await overlapsOf(['c0', 'beside', 'like', 'c4', 'c5'])).toEqual(
      new Map([
        ['c0', new Set(['c4'])],
        ['beside', new Set(['c4'])],
        ['c4', new Set(['c5'])],
        ['c5', new Set(['c4'])],
      ]),
    );
  });

  it('is a place and what it became, by however many mergers between them', async () => {
    await graph.execute({
      name: 'invent mergers',
      text: `UNWIND range(1, 6) AS at CREATE (:Entity:Village {id: 'village/m' + at, mergedInto: 'village/m' + (at + 1)})`,
    });
    expect(await overlapsOf(['village/m1', 'village/m4', 'village/m6'])).toEqual(
      new Map([
        ['village/m1', new Set(['village/m4', 'village/m6'])],
        ['village/m4', new Set(['village/m6'])],
      ]),
    );
  });

  it('is also two entities that may be one', async () => {
    await graph.execute({
      name: 'invent look-alikes',
      text: `CREATE (a:Entity {id: 'enterprise/a'})-[:POSSIBLY_SAME]->(b:Entity {id: 'enterprise/b'}), (b)-[:POSSIBLY_SAME]->(a)`,
    });
    expect(await overlapsOf(['enterprise/a', 'enterprise/b', 'division/330000001'])).toEqual(
      new Map([
        ['enterprise/a', new Set(['enterprise/b'])],
        ['enterprise/b', new Set(['enterprise/a'])],
      ]),
    );
    expect(await overlapsOf(['enterprise/a', 'division/330000001'])).toEqual(new Map());
  });

  it('is a part within its whole, a stage after another, and what a conflict names together', async () => {
    await graph.execute({
      name: 'invent ties',
      text: `UNWIND ['a', 'b', 'c', 'd'] AS id CREATE (:Observation {id: id})
        WITH count(*) AS four
        MATCH (a:Observation {id: 'a'}), (b:Observation {id: 'b'}), (c:Observation {id: 'c'}), (d:Observation {id: 'd'})
        CREATE (a)-[:PART_OF_FIGURE]->(b)-[:STAGE_OF]->(c), (:Conflict {id: 'x'})-[:CONCERNS]->(d)`,
    });
    const ties = await readTies(graph.reader(), ['a', 'd']);
    expect(ties.get('a')!.wholes.sort()).toEqual(['b', 'c']);
    expect(ties.get('d')).toEqual({ wholes: [], conflicts: ['x'] });
  });
});

test('a sum beyond the whole numbers that JavaScript holds comes to its last digit', async () => {
  const figure = { town: '990000001', year: 2_099, indicator: '指标', modality: 'ACTUAL', unit: '元', period: '2099' };
  const text =
    'UNWIND $ids AS id CREATE (n:Observation) SET n = $figure, n.id = id, n.lower = 950000000000.5, n.upper = 950000000000.5';
  await graph.write((writer) => writer.run({ name: 'large', text }, { ids: ['large/1', 'large/2'], figure }));
  const {
    groups: [group],
  } = await readObservationGroups(graph.reader(), {
    by: ['YEAR'],
    filter: { year: { eq: 2_099 } },
    order: KEYS,
    limit: 10,
    sums: true,
    members: 0,
  });
  expect(group!.figures).toMatchObject({ lower: '19000000000010000', upper: '19000000000010000' });
});
