import { DeclaredConflicts } from './checks/declared-conflicts.js';
import { checkLists } from './checks/lists.js';
import { checkParts } from './checks/parts.js';
import { checkSameFigure } from './checks/same-figure.js';
import { type ReadClaim, readClaim } from './claims/claim.js';
import { readConflict } from './claims/conflict.js';
import { claimsOf } from './claims/evidence.js';
import { linkFigures, linkLists, namedFacts } from './claims/link-facts.js';
import type { ReadObservation } from './claims/observation.js';
import { placeQuote } from './claims/places.js';
import type { Reading } from './claims/reading.js';
import { readSilence } from './claims/silence.js';
import { officialPlaces } from './codes.js';
import type { Entity, Observation, Passage, VerifiedReport } from './facts.js';
import type { ClaimsFile } from './files/claims-file.js';
import { passageId } from './identity.js';
import type { Span } from './text/report-text.js';

/** Everything that the claims of a report say, and what of the text they cover. */
export interface ReadFacts {
  facts: Omit<VerifiedReport, 'report'>;
  claims: ReadClaim[];
  /** Where the ignored texts stand. */
  ignored: Span[];
}

/** Reads all claims against the report and checks them against each other; what is wrong becomes problems of the reading. */
export function readFacts(reading: Reading, file: ClaimsFile): ReadFacts {
  const claims = file.claims.flatMap((entry) => readClaim(reading, entry) ?? []);
  const observations = claims.flatMap((claim) => claim.observations);
  const relations = claims.flatMap((claim) => claim.relations);
  const named = namedFacts(reading, claims);
  const declared = new Set(
    file.claims.flatMap((claim) => [...claim.observations, ...claim.relations]).flatMap(({ as }) => as?.text ?? []),
  );
  linkFigures(reading, claims, named, declared);
  const lists = linkLists(reading, claims, named, declared);
  const mentioned = new Set(claims.flatMap(({ mentions }) => [...mentions.keys()].map(({ entity }) => entity.id)));
  const members = { named, declared, entities: mentioned };
  const conflicts = file.conflicts.flatMap((entry) => readConflict(reading, entry, members) ?? []);
  const silences = file.silences.flatMap((entry) => readSilence(reading, entry) ?? []);
  const ignored = file.ignored.flatMap((entry) => placeQuote(reading.text, entry, reading.problems) ?? []);
  const known = new DeclaredConflicts(conflicts.map(({ fact }) => fact));
  checkLists(reading, lists, known);
  checkParts(reading, observations, known);
  checkSameFigure(reading, observations, known);
  const official = officialPlaces(reading.town, reading.entities);
  const evidence = claimsOf(reading, claims, conflicts, silences);
  return {
    claims,
    ignored,
    facts: {
      passages: passagesOf(reading),
      entities: entitiesOf(
        reading,
        new Set(evidence.filter((claim) => claim.claims === 'Entity').map(({ fact }) => fact)),
        official.entities,
      ),
      indicators: [...new Map(observations.map(({ indicator }) => [indicator.name, indicator])).values()],
      observations: merged(observations),
      relations: [...byId(relations.flatMap(({ links }) => links.map(({ fact }) => fact))), ...official.relations],
      conflicts: byId(conflicts.map(({ fact }) => fact)),
      silences: byId(silences.map(({ fact }) => fact)),
      claims: evidence,
    },
  };
}

function passagesOf({ passages, report, text }: Reading): Passage[] {
  return passages.map(({ start, end, headings }, position) => ({
    id: passageId(report.id, start),
    report: report.id,
    position,
    start,
    end,
    text: text.slice({ start, end }),
    headings,
  }));
}

/** Those that a claim names, in the order of the files, and the official places. */
function entitiesOf(reading: Reading, named: ReadonlySet<string>, official: readonly Entity[]): Entity[] {
  const all = [...reading.entities.all()].map(({ entity }) => entity);
  const wanted = new Set([...named, ...official.map(({ id }) => id)]);
  return all.filter(({ id }) => wanted.has(id));
}

/** The same figure said again fills in what the first place left out. */
function merged(observations: readonly ReadObservation[]): Observation[] {
  const facts = new Map<string, Observation>();
  for (const { fact } of observations) {
    const earlier = facts.get(fact.id);
    facts.set(fact.id, earlier === undefined ? fact : filledUp(earlier, fact));
  }
  return [...facts.values()];
}

function filledUp(earlier: Observation, later: Observation): Observation {
  const members = earlier.members.length > 0 ? earlier : later;
  return {
    ...earlier,
    growth: earlier.growth ?? later.growth,
    partOf: earlier.partOf ?? later.partOf,
    stageOf: earlier.stageOf ?? later.stageOf,
    rank: earlier.rank ?? later.rank,
    members: members.members,
    listComplete: members.listComplete,
  };
}

const byId = <Fact extends { id: string }>(facts: readonly Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];
