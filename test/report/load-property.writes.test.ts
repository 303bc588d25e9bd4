import fc from 'fast-check';
import type { Graph } from '../../src/graph/connection.js';
import { applySchema } from '../../src/graph/schema.js';
import type { VerifiedReport } from '../../src/report/facts.js';
import { loadReport } from '../../src/report/load/load.js';
import { clearGraph, testGraph } from '../graph/clear-graph.js';
import { graphContent } from './graph-content.js';
import { type Parts, report } from './invented-report.js';
import { chunlai, parts2031, parts2032 } from './qinghe.js';

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await applySchema(graph);
});
afterAll(async () => {
  await clearGraph(graph);
  await graph.close();
});

/** Some of the facts of a report, with just the entities and indicators that they need, as a verified report has them. */
const someOf = (parts: Parts): fc.Arbitrary<Parts> =>
  fc
    .record({
      observations: fc.subarray(parts.observations),
      relations: fc.subarray(parts.relations),
      codes: fc.subarray(parts.codes ?? []),
      silences: fc.subarray(parts.silences ?? []),
      conflicts: fc.subarray(parts.conflicts ?? []),
      position: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      name: fc.constantFrom('春来机械', '春来机械厂'),
    })
    .map(({ position, name, ...some }) => {
      const rank = position === null ? null : { position, among: null };
      const observations = some.observations.map((said) => ({ ...said, fact: { ...said.fact, rank } }));
      const facts = new Set([...observations, ...some.relations].map(({ fact }) => fact.id));
      const known = new Set(parts.entities.map(({ id }) => id));
      // A member may be missing here and in the graph: the fact of another report.
      const conflicts = some.conflicts.filter(({ members }) => members.some((id) => facts.has(id) || known.has(id)));
      const named = JSON.stringify([observations, some.relations, some.codes, some.silences, conflicts]);
      const measured = new Set(observations.map(({ fact }) => fact.indicator));
      return {
        ...parts,
        ...some,
        observations,
        conflicts,
        mentions: [],
        entities: parts.entities
          .filter(({ id }) => named.includes(`"${id}"`))
          .map((each) => (each === chunlai ? { ...each, name } : each)),
        indicators: parts.indicators.filter((each) => measured.has(each.name)),
      };
    });

/** The graph after these loads, from nothing. */
async function after(...reports: VerifiedReport[]): Promise<string[]> {
  await clearGraph(graph);
  for (const each of reports) await loadReport(graph, each);
  return graphContent(graph);
}

test('whatever was loaded before and however often, the graph is what the last version of each report makes', async () => {
  await fc.assert(
    fc.asyncProperty(someOf(parts2031()), someOf(parts2032()), someOf(parts2031()), async (first, other, last) => {
      const [early, later, edited] = [report(first), report(other), report(last)];
      const expected = await after(edited, later);
      expect(await after(early, later, edited, edited)).toEqual(expected);
      expect(await after(later, early, later, edited)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});
