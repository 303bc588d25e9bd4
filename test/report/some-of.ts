import fc from 'fast-check';
import type { Parts } from './invented-report.js';
import { chunlai } from './qinghe.js';

/** Some of the facts of a report, with just the entities and indicators that they need, as a verified report has them. */
export const someOf = (parts: Parts): fc.Arbitrary<Parts> =>
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
