import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { edgeFields, targetFields } from '../../../src/graph/read/entity-fields.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { countLinks, linkPageStatement, readLinkPages } from '../../../src/graph/read/link-page.js';
import { type LinkRequest, linkOrder } from '../../../src/graph/read/link-rows.js';
import {
  countOfEach,
  type EachRequest,
  pageOfEachStatement,
  readPageOfEach,
} from '../../../src/graph/read/page-of-each.js';
import { knownAsOf, RELATION_LIST } from '../../../src/graph/read/relation-list.js';
import { type End, type EndOrder, relationRanges } from '../../../src/graph/read/relation-ranges.js';
import { applySchema } from '../../../src/graph/schema.js';
import { LINKS } from '../../../src/vocabulary/link.js';
import { REACHED } from '../../../src/vocabulary/relation-status.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { dbHits, operators } from '../plan.js';
import { HUB, invent, inventedFirms } from './invented-links.js';

const FIRMS = 2_000;
const { entities, relations } = inventedFirms(FIRMS);
/** The hub, and 99 villages of ten firms each. */
const parents = [
  HUB,
  ...entities
    .filter(({ kind }) => kind === 'Village')
    .slice(0, 99)
    .map(({ id }) => id),
];
/** A village that is linked to itself, too. */
const ITSELF = '330000000/village/v150';
let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await invent(graph, entities, [...relations, { from: ITSELF, type: 'PART_OF', to: ITSELF }]);
});

afterAll(() => graph.close());

const linkOf = (on: string, field: string) => LINKS.find((link) => link.on === on && link.field === field)!;
const holders = linkOf('Certification', 'enterprises');
const direction = fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC');
const end = fc.constantFrom<'START' | 'END'>('START', 'END');
const field = fc.constantFrom<'NAME' | 'YEAR'>('NAME', 'YEAR');

const linkRequest = (more: Partial<LinkRequest> = {}): LinkRequest => ({
  link: holders,
  filter: {},
  fields: targetFields(holders),
  statuses: REACHED,
  edge: {},
  edgeFields,
  by: { field: 'NAME', direction: 'ASC' },
  size: 10,
  from: 'START',
  nodeProperties: ['name'],
  relationProperties: ['id', 'toName', 'fromName', 'status', 'year'],
  ...more,
});

describe('a page of a link', () => {
  const orders: EndOrder[] = [
    { field: 'NAME', direction: 'ASC' },
    { field: 'NAME', direction: 'DESC' },
    { field: 'YEAR', direction: 'ASC' },
    { field: 'YEAR', direction: 'DESC' },
  ];

  it.each(orders)(
    'of 100 entities, a hub of 1,000 links among them, costs the pages by $field $direction',
    async (by) => {
      const request = linkRequest({ by });
      const first = linkPageStatement(parents, request);
      // four ways into the hub (one type, one kind, four statuses) of at most 11 rows, and four empty ones into each other entity
      expect(await dbHits(graph, first)).toBeLessThanOrEqual(550);
      expect(await operators(graph, first)).not.toContain('NodeByLabelScan@neo4j');

      const last = await readLinkPages(graph.reader(), [HUB], { ...request, from: 'END', size: 20 });
      const place = linkOrder(holders, { by, from: 'START' }).map(
        ({ property }) => last.get(HUB)![19]!.relation![property],
      );
      const late = linkPageStatement(parents, { ...request, beyond: place });
      expect(await dbHits(graph, late)).toBeLessThanOrEqual(1_000);
    },
  );

  it('is walked over without meeting an entity twice or missing one, from either end, among many ties', async () => {
    const filter = fc.constantFrom<Filter>({}, { townCode: { eq: '330000002' } });
    const statuses = fc.constantFrom<string[]>(['ACHIEVED'], ['PLANNED', 'APPLIED']);
    await fc.assert(
      fc.asyncProperty(field, direction, end, filter, statuses, async (by, way, from, asked, among) => {
        const request = linkRequest({
          by: { field: by, direction: way },
          from,
          filter: asked,
          statuses: among,
          size: 97,
        });
        const order = linkOrder(holders, { by: request.by, from: 'START' });
        const visited: string[] = [];
        for (let beyond: LinkRequest['beyond']; ; ) {
          const rows = (await readLinkPages(graph.reader(), [HUB], { ...request, beyond })).get(HUB)!;
          visited.push(...rows.slice(0, 97).map(({ node }) => node.id));
          if (rows.length <= 97) break;
          beyond = order.map(({ property }) => rows[96]!.relation![property]);
        }
        expect(new Set(visited).size).toBe(visited.length);
        expect(visited.length).toBe((await countLinks(graph.reader(), [HUB], request)).get(HUB) ?? 0);
      }),
      { numRuns: 6 },
    );
  });

  it('counts what it would give, and no other kind', async () => {
    const projects = linkOf('Village', 'projects');
    const firms = linkOf('Village', 'enterprises');
    const counts = async (link: typeof projects) =>
      countLinks(graph.reader(), parents, linkRequest({ link, fields: targetFields(link) }));
    expect((await counts(projects)).size).toBe(0);
    expect([...(await counts(firms)).values()]).toEqual(parents.slice(1).map(() => FIRMS / 200));
  });

  it('of a hub is counted by its index', async () => {
    const counted: { text: string; parameters: object }[] = [];
    const reader = graph.reader({ onStatement: ({ text }, parameters) => counted.push({ text, parameters }) });
    expect((await countLinks(reader, [HUB], linkRequest())).get(HUB)).toBe(1_000);
    const [{ text, parameters }] = counted as [{ text: string; parameters: Record<string, unknown> }];
    expect(await dbHits(graph, { statement: { name: 'count', text }, parameters })).toBeLessThanOrEqual(5_100);
  });
});

const eachRequest = (way: End, by: EndOrder, filter: Filter = {}): EachRequest => ({
  branches: relationRanges(way, by, filter),
  filter: { and: [filter, knownAsOf(undefined)] },
  size: 10,
  from: 'START',
  properties: ['type', 'status'],
});

describe('a page of the relations of each', () => {
  const cases: [string, Filter, number, number][] = [
    ['any type', {}, 3_500, 600],
    ['one type', { type: { eq: 'CERTIFIED_AS' } }, 1_400, 2_700],
    ['a type that all but the hub have', { type: { eq: 'LOCATED_IN' } }, 4_500, 2_600],
    ['a status', { type: { eq: 'CERTIFIED_AS' }, status: { eq: 'PLANNED' } }, 260, 500],
  ];

  it.each(cases)('of 100 entities costs the pages, of %s', async (_, filter, hits, lateHits) => {
    for (const by of ['NAME', 'YEAR'] as const) {
      const request = eachRequest('BOTH', { field: by, direction: 'DESC' }, filter);
      const first = pageOfEachStatement('Entity.relations', RELATION_LIST, parents, request);
      expect(await dbHits(graph, first)).toBeLessThanOrEqual(hits);

      const [late] = (
        await readPageOfEach(graph.reader(), 'late', RELATION_LIST, [HUB], { ...request, from: 'END', size: 20 })
      )
        .get(HUB)!
        .slice(-1);
      const later = pageOfEachStatement('Entity.relations', RELATION_LIST, parents, {
        ...request,
        beyond: late?.place ?? ['', ''],
      });
      expect(await dbHits(graph, later)).toBeLessThanOrEqual(lateHits);
    }
  });

  it('is walked over without meeting a relation twice or missing one, both ends together', async () => {
    const filter = fc.constantFrom<Filter>(
      {},
      { type: { eq: 'CERTIFIED_AS' } },
      { status: { in: ['PLANNED', 'APPLIED'] } },
      { year: { gt: 2030 } },
    );
    const way = fc.constantFrom<End>('OUT', 'IN', 'BOTH');
    await fc.assert(
      fc.asyncProperty(way, field, direction, end, filter, async (ends, by, ordered, from, asked) => {
        const request = { ...eachRequest(ends, { field: by, direction: ordered }, asked), from, size: 89 };
        for (const parent of [HUB, '330000003/enterprise/e3']) {
          const visited: string[] = [];
          for (let beyond: EachRequest['beyond']; ; ) {
            const rows = (
              await readPageOfEach(graph.reader(), 'walk', RELATION_LIST, [parent], { ...request, beyond })
            ).get(parent)!;
            visited.push(...rows.slice(0, 89).map(({ node }) => node.id));
            if (rows.length <= 89) break;
            beyond = rows[88]!.place;
          }
          const counts = await countOfEach(graph.reader(), 'count', RELATION_LIST, [parent], request);
          expect(new Set(visited).size).toBe(visited.length);
          expect(visited.length).toBe(counts.get(parent) ?? 0);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('meets a relation of an entity to itself once', async () => {
    const by = { field: 'NAME', direction: 'ASC' } as const;
    const found = async (way: End) => {
      const request = { ...eachRequest(way, by), size: 50 };
      const rows = (await readPageOfEach(graph.reader(), 'itself', RELATION_LIST, [ITSELF], request)).get(ITSELF)!;
      return rows.filter(({ node }) => node.type === 'PART_OF').length;
    };
    expect([await found('BOTH'), await found('OUT'), await found('IN')]).toEqual([1, 1, 1]);
  });
});
