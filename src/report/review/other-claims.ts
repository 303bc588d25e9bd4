import { CONFLICT_KINDS, FOUND_BY } from '../../vocabulary/conflict-kind.js';
import { ENTITY_KINDS } from '../../vocabulary/entity-kind.js';
import { RELATION_TYPES, type RelationTypeName } from '../../vocabulary/relation-type.js';
import { SEVERITIES } from '../../vocabulary/severity.js';
import type { ReadClaim } from '../claims/claim.js';
import type { Reading } from '../claims/reading.js';
import type { ReadSilence } from '../claims/silence.js';
import type { ReadFacts } from '../read-facts.js';
import { occurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import type { Question } from './doubts.js';
import { row } from './figure-claims.js';
import { joined, type Names } from './names.js';
import type { Both, Doubt, ReviewClaim } from './review.js';
import { KIND, LABELS } from './words.js';

/** The entities that a claim names, each marked on its name. */
export function entityClaims({ entry, quote, mentions }: ReadClaim, names: Names, doubt: Doubt | null): ReviewClaim[] {
  return [...mentions].flatMap(([{ entity }, mention]) => {
    if (mention === null) return [];
    return {
      kind: 'entity' as const,
      mood: 'said' as const,
      head: names.of(entity.id),
      rows: [
        { label: LABELS.kind, value: joined([ENTITY_KINDS[entity.kind], entity.id], ' · ') },
        ...row(LABELS.named, mention.name === entity.name ? null : mention.name),
        ...row(LABELS.note, entity.note),
      ],
      spans: [mention.span],
      quote,
      line: entry.at.line,
      doubt,
    };
  });
}

/** What the report does not say, marked on the words beside which one would look for it. */
export function silenceClaim({ fact, at, quote }: ReadSilence, reading: Reading, names: Names): ReviewClaim {
  const indicator = reading.indicators.get(fact.about);
  const about: Both = RELATION_TYPES[fact.about as RelationTypeName] ?? {
    zh: fact.about,
    en: indicator?.en ?? fact.about,
  };
  return {
    kind: 'silence',
    mood: 'said',
    head: joined([names.of(fact.of), ' · ', LABELS.about, { zh: '：', en: ': ' }, about]),
    rows: [
      { label: LABELS.subject, value: names.of(fact.of) },
      { label: LABELS.about, value: about },
      ...row(LABELS.explanation, fact.explanation),
    ],
    spans: [quote],
    quote,
    line: at.line,
    doubt: null,
  };
}

/** A conflict, marked wherever its members are said; [] where no place could be found. */
export function conflictClaim({ fact, at, quotes }: ReadFacts['conflicts'][number], names: Names): ReviewClaim[] {
  const spans = [...fact.members.flatMap((member) => membersPlaces(member, names)), ...quotes];
  if (spans.length === 0) return [];
  return [
    {
      kind: 'conflict',
      mood: 'said',
      head: CONFLICT_KINDS[fact.kind],
      rows: [
        { label: LABELS.explanation, value: fact.explanation },
        { label: LABELS.advice, value: fact.advice },
        { label: LABELS.severity, value: SEVERITIES[fact.severity] },
        { label: LABELS.foundBy, value: FOUND_BY[fact.foundBy] },
        ...fact.members.map((member) => {
          const [place] = names.placesOf(member);
          return { label: LABELS.member, value: names.of(member), ...(place && { to: place.start }) };
        }),
      ],
      spans,
      quote: null,
      line: at?.line ?? null,
      doubt: null,
    },
  ];
}

/** A figure or relation everywhere; an entity where it is first named, since some stand on every page. */
function membersPlaces(id: string, names: Names): readonly Span[] {
  const places = names.placesOf(id);
  return /\/(?:observation|relation)\//.test(id) ? places : places.slice(0, 1);
}

/** What a draft asks, marked on the value of its figure or on its quote; [] where that is not in the text. */
export function questionClaim({ entry, doubt, line, yaml }: Question, reading: Reading): ReviewClaim[] {
  if (entry === null) return [];
  const found = occurrences(reading.text, entry.quote.text);
  const quote = found[Number(entry.nth?.text ?? 1) - 1] ?? found[0];
  if (quote === undefined) return [];
  const [observation] = entry.observations;
  const value = observation && occurrences(reading.text, observation.value.text, quote)[0];
  const head: Both | string =
    observation === undefined
      ? joined([KIND.relation, entry.relations[0]?.type.text ?? ''], ' ')
      : `${observation.indicator.text} ${observation.value.text}`;
  return [
    {
      kind: 'question',
      mood: 'said',
      head,
      rows: [{ label: LABELS.proposal, value: yaml.slice(yaml.lastIndexOf('\n')).replace(/^\s*- /u, '') }],
      spans: [value ?? quote],
      quote,
      line,
      doubt,
    },
  ];
}
