import type { ClaimEntry } from '../files/claims-file.js';
import { contains, type Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { type Mention, mentionsIn, nestedMention } from './mentions.js';
import { type ReadObservation, readObservation } from './observation.js';
import { placeQuote } from './places.js';
import type { Reading } from './reading.js';
import { type ReadRelation, readRelation } from './relation.js';

/** One entry of claims.yaml at its place in the text: its facts, and where it names what they are about. */
export interface ReadClaim {
  entry: ClaimEntry;
  quote: Span;
  observations: ReadObservation[];
  relations: ReadRelation[];
  /** Every entity of its facts; the span is that of the name, or of the quote where no words name it. */
  mentions: Map<KnownEntity, Mention | null>;
}

/** Reads one claim; null with problems when its quote is not in the report. Facts that cannot be read are left out. */
export function readClaim(reading: Reading, entry: ClaimEntry): ReadClaim | null {
  const quote = placeQuote(reading.text, entry, reading.problems);
  if (quote === null || !inOnePassage(reading, entry, quote)) return null;
  const observations = entry.observations.flatMap((each) => readObservation(reading, each, quote) ?? []);
  const relations = entry.relations.flatMap((each) => readRelation(reading, each, quote) ?? []);
  const named = namedAlone(reading, entry, quote);
  const mentions = mentionsOf(reading, quote, observations, relations, named);
  return { entry, quote, observations, relations, mentions };
}

function inOnePassage(reading: Reading, entry: ClaimEntry, quote: Span): boolean {
  const passage = reading.passageAt(quote.start);
  if (passage && contains(passage, quote)) return true;
  reading.problem(entry.quote.at, 'the quote goes beyond its paragraph: quote each paragraph by itself');
  return false;
}

/** The entities that a claim names without a fact: each must stand in the quote. */
function namedAlone(reading: Reading, entry: ClaimEntry, quote: Span): KnownEntity[] {
  const resolved = reading.resolve(entry.entities);
  const entities = resolved.map(({ known }) => known);
  const mentions = mentionsIn(reading.text, quote, entities, reading.entities);
  for (const { word, known } of resolved) {
    if (!mentions.has(known)) {
      reading.problem(word.at, `the quote does not name '${known.entity.name}': give an alias with its reason`);
    }
  }
  return entities;
}

function mentionsOf(
  reading: Reading,
  quote: Span,
  observations: ReadObservation[],
  relations: ReadRelation[],
  named: KnownEntity[],
): Map<KnownEntity, Mention | null> {
  const all = new Set([
    ...named,
    ...observations.flatMap(({ subjects, members, excluded }) => [...subjects, ...members, ...excluded]),
    ...relations.flatMap(({ from, to }) => [...from, ...to]),
  ]);
  const found = mentionsIn(reading.text, quote, all, reading.entities);
  const elsewhere = observations.flatMap(({ evidence, subjects, excluded }) => [
    { span: evidence.subject, entities: subjects },
    { span: evidence.scope, entities: excluded },
  ]);
  const mentions = new Map<KnownEntity, Mention | null>();
  for (const entity of all) {
    const spans = elsewhere.flatMap(({ span, entities }) => (span && entities.includes(entity) ? span : []));
    const there = spans
      .map((span) => mentionsIn(reading.text, span, [entity], reading.entities).get(entity))
      .find(Boolean);
    const own = found.get(entity) ?? there ?? null;
    // The town is meant wherever no other subject is: only where its name stands, and for itself, is it a mention.
    if (entity === reading.town) {
      if (own !== null) mentions.set(entity, own);
    } else mentions.set(entity, own ?? nestedMention(reading.text, quote, entity, reading.entities));
  }
  return mentions;
}
