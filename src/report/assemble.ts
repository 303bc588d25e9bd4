import type { ReadClaim } from './claims/claim.js';
import type { ReadConflict } from './claims/conflict.js';
import { claimsOf } from './claims/evidence.js';
import type { Reading } from './claims/reading.js';
import type { ReadSilence } from './claims/silence.js';
import { officialPlaces } from './codes.js';
import type { Entity, Observation, Passage, Relation, VerifiedReport } from './facts.js';
import { passageId } from './identity.js';

/** A verified report but for the report itself. */
export type Assembled = Omit<VerifiedReport, 'report'>;

/** Brings together what the claims say: each fact once, with every claim that supports it. */
export function assemble(
  reading: Reading,
  claims: readonly ReadClaim[],
  conflicts: readonly Pick<ReadConflict, 'fact' | 'quotes'>[],
  silences: readonly ReadSilence[],
): Assembled {
  const observations = claims.flatMap((claim) => claim.observations);
  const links = claims.flatMap(({ relations }) => relations.flatMap((relation) => relation.links));
  const official = officialPlaces(reading.town, reading.entities);
  const evidence = claimsOf(reading, claims, conflicts, silences);
  return {
    passages: passagesOf(reading),
    entities: entitiesOf(reading, [
      ...evidence.filter((claim) => claim.claims === 'Entity').map(({ fact }) => fact),
      ...official.entities.map(({ id }) => id),
    ]),
    indicators: [...new Map(observations.map(({ indicator }) => [indicator.name, indicator])).values()],
    observations: onceEach(
      observations.map(({ fact }) => fact),
      mergedFigures,
    ),
    relations: [
      ...onceEach(
        links.map(({ fact }) => fact),
        mergedLinks,
      ),
      ...official.relations,
    ],
    conflicts: onceEach(
      conflicts.map(({ fact }) => fact),
      (earlier) => earlier,
    ),
    silences: onceEach(
      silences.map(({ fact }) => fact),
      (earlier) => earlier,
    ),
    claims: evidence,
  };
}

const passagesOf = ({ passages, report, text }: Reading): Passage[] =>
  passages.map(({ start, end, headings }, position) => ({
    id: passageId(report.id, start),
    report: report.id,
    position,
    start,
    end,
    text: text.slice({ start, end }),
    headings,
  }));

/** In the order of the files. */
function entitiesOf(reading: Reading, ids: readonly string[]): Entity[] {
  const wanted = new Set(ids);
  return [...reading.entities.all()].map(({ entity }) => entity).filter(({ id }) => wanted.has(id));
}

function onceEach<Fact extends { id: string }>(
  facts: readonly Fact[],
  merge: (earlier: Fact, later: Fact) => Fact,
): Fact[] {
  const once = new Map<string, Fact>();
  for (const fact of facts) {
    const earlier = once.get(fact.id);
    once.set(fact.id, earlier === undefined ? fact : merge(earlier, fact));
  }
  return [...once.values()];
}

/** The same figure said again fills in what the first place left out. */
function mergedFigures(earlier: Observation, later: Observation): Observation {
  const listed = earlier.members.length > 0 ? earlier : later;
  return {
    ...earlier,
    growth: earlier.growth ?? later.growth,
    partOf: earlier.partOf ?? later.partOf,
    stageOf: earlier.stageOf ?? later.stageOf,
    rank: earlier.rank ?? later.rank,
    members: listed.members,
    listComplete: listed.listComplete,
  };
}

/** The same relation said again fills in what the first place left out; said once in so many words, it is not inferred. */
function mergedLinks(earlier: Relation, later: Relation): Relation {
  const plain = earlier.inferred && !later.inferred ? later : earlier;
  return {
    ...plain,
    step: earlier.step ?? later.step,
    level: earlier.level ?? later.level,
    deadline: earlier.deadline ?? later.deadline,
    subjectOmitted: earlier.subjectOmitted && later.subjectOmitted,
  };
}
