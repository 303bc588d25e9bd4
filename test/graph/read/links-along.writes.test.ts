import fc from 'fast-check';
import type { Graph } from '../../../src/graph/connection.js';
import { edgeFields, targetFields } from '../../../src/graph/read/entity-fields.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { countLinks, linkPageStatement, readLinkPages } from '../../../src/graph/read/link-page.js';
import { type LinkRequest, linkOrder } from '../../../src/graph/read/link-rows.js';
import { applySchema } from '../../../src/graph/schema.js';
import { LINKS, type Link } from '../../../src/vocabulary/link.js';
import { REACHED } from '../../../src/vocabulary/relation-status.js';
import { clearGraph, testGraph } from '../clear-graph.js';
import { invent, inventedFirms } from './invented-links.js';

const { entities, relations } = inventedFirms(2_000);
/** A village of twenty firms, some of one name, and three parts, with itself among these: in different years, of different statuses. */
const LINKED = '330000001/village/v151';
/** Firms that lie elsewhere too. */
const others = entities.filter(({ kind }, at) => kind === 'Enterprise' && at % 51 === 0).slice(0, 10);
const PARTS = [LINKED, '330000002/village/v152', '330000003/village/v153'];
let graph: Graph;

beforeAll(async () => {
  graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  await invent(graph, entities, [
    ...relations,
    ...others.map(({ id }) => ({ from: id, type: 'LOCATED_IN' as const, to: LINKED })),
    ...PARTS.map((from) => ({ from, type: 'PART_OF' as const, to: LINKED })),
  ]);
  await graph.execute({ name: 'make them differ', text: DIFFERENT }, { village: LINKED });
});

afterAll(() => graph.close());

/** Of what leads to a village, some is older, planned, inferred, or was superseded. */
const DIFFERENT = `MATCH (n:Relation {to: $village})
WITH n ORDER BY n.id
WITH collect(n) AS leading
UNWIND range(0, size(leading) - 1) AS at
WITH leading[at] AS n, at
MATCH (:Entity {id: n.from})-[r {id: n.id}]->()
SET n.year = 2029 + at % 4, n.knownFrom = n.year, n.status = ['ACHIEVED', 'STARTED', 'PLANNED'][at % 3],
  n.inferred = at % 4 = 1, n.knownUntil = CASE at % 5 WHEN 0 THEN 2032 ELSE 9999 END
SET r.year = n.year, r.knownFrom = n.knownFrom, r.status = n.status, r.inferred = n.inferred, r.knownUntil = n.knownUntil`;

const [firms, parts, wholes] = ['enterprises', 'parts', 'wholes'].map((field) =>
  LINKS.find((link) => link.on === 'Village' && link.field === field),
) as [Link, Link, Link];

const heldAcross: Filter = { certifications: { some: { edge: { status: { in: ['PLANNED'] } } } } };
const asked = fc.constantFrom<[Link, Filter]>(
  ...[firms, parts, wholes].flatMap((link): [Link, Filter][] => [
    [link, {}],
    [link, { name: { contains: '1' } }],
  ]),
  [firms, heldAcross],
);
const requests = fc
  .record({
    asked,
    field: fc.constantFrom<'NAME' | 'YEAR'>('NAME', 'YEAR'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    from: fc.constantFrom<'START' | 'END'>('START', 'END'),
    edge: fc.constantFrom<Filter>({}, { inferred: { eq: false } }, { year: { gt: 2030 } }),
    statuses: fc.constantFrom<readonly string[]>(REACHED, ['ACHIEVED', 'PLANNED']),
    asOf: fc.constantFrom(undefined, 2030, 2032),
  })
  .map(({ asked: [link, filter], field, direction, ...rest }): LinkRequest => {
    const by = { field, direction };
    const order = linkOrder(link, { by, from: 'START' }).map(({ property }) => property);
    const relationProperties = [...new Set(['id', 'year', 'status', ...order])];
    const ends = { link, fields: targetFields(link), edgeFields, nodeProperties: ['name'], relationProperties };
    return { ...ends, ...rest, filter, by, size: 3 };
  });

it('links of a village are read along its relationships, and are those that ranges of an index give', async () => {
  const sizes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      // why a relation was inferred is not said by a relationship
      const ranged = { ...request, relationProperties: [...request.relationProperties, 'because'] };
      expect(linkPageStatement([], request).statement.text).not.toContain(':Relation');
      expect(linkPageStatement([], ranged).statement.text).toContain(':Relation');
      const order = linkOrder(request.link, { by: request.by, from: 'START' });
      const pageOf = async (each: LinkRequest) => (await readLinkPages(graph.reader(), [LINKED], each)).get(LINKED)!;
      let found = 0;
      for (let beyond: LinkRequest['beyond']; ; ) {
        const along = await pageOf({ ...request, beyond });
        expect(along.map((row) => ({ ...row, relation: { ...row.relation, because: null } }))).toEqual(
          await pageOf({ ...ranged, beyond }),
        );
        found += Math.min(along.length, 3);
        if (along.length <= 3) break;
        beyond = order.map(({ property }) => along[2]!.relation![property]);
      }
      expect(found).toBe((await countLinks(graph.reader(), [LINKED], request)).get(LINKED) ?? 0);
      sizes.add(found);
    }),
    { numRuns: 40 },
  );
  // not one answer over and over
  expect(sizes.size).toBeGreaterThan(5);
});
