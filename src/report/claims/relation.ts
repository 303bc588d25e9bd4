import { RELATION_STATUSES, type RelationStatus } from '../../vocabulary/relation-status.js';
import { RELATION_STEPS } from '../../vocabulary/relation-step.js';
import { RELATION_TYPES, type RelationTypeName } from '../../vocabulary/relation-type.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Relation } from '../facts.js';
import type { Word } from '../files/fields.js';
import type { RelationEntry } from '../files/relation-entry.js';
import { relationId } from '../identity.js';
import { isDay } from '../reading/period.js';
import { occurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { type Mention, mentionsIn } from './mentions.js';
import type { Reading } from './reading.js';
import { checkKinds, checkNamed } from './relation-ends.js';

/** One link of a claim, with how the text names its ends. */
export interface ReadLink {
  fact: Relation;
  fromMention: string | null;
  toMention: string | null;
}

/** One relation entry of a claim: a link for each pair of its ends. */
export interface ReadRelation {
  entry: RelationEntry;
  links: ReadLink[];
  from: KnownEntity[];
  to: KnownEntity[];
  quote: Span;
  /** Title and level where the quote has them: the numbers in them are claimed. */
  printed: Span[];
}

/** Reads one relation entry; null with problems when any part of it cannot be read. */
export function readRelation(reading: Reading, entry: RelationEntry, quote: Span): ReadRelation | null {
  const ends = { from: reading.resolve(entry.from), to: reading.resolve(entry.to) };
  const [from, to] = [ends.from, ends.to].map((side) => side.map(({ known }) => known)) as [
    KnownEntity[],
    KnownEntity[],
  ];
  const type = reading.term('relation type', entry.type, Object.keys(RELATION_TYPES) as RelationTypeName[]);
  const step = entry.step && reading.term('step', entry.step, keysOf(RELATION_STEPS));
  const status = statusOf(reading, entry, quote);
  const title = entry.title && said(reading, entry.title, 'title', entry, quote);
  const level = entry.level && said(reading, entry.level, 'level', entry, quote);
  const inferred = reading.flag(entry.inferred);
  const subjectOmitted = reading.flag(entry.subjectOmitted);
  if (inferred && !entry.because) reading.problem(entry.at, 'an inferred relation needs because: what it follows from');
  if (entry.deadline && !isDay(entry.deadline.text)) {
    reading.problem(entry.deadline.at, `deadline: expected a day as 2032-12-31, got '${entry.deadline.text}'`);
  } else if (entry.deadline && status && Number(entry.deadline.text.slice(0, 4)) < status.year) {
    reading.problem(
      entry.deadline.at,
      `deadline: ${entry.deadline.text} lies before ${status.year}, the year of the relation`,
    );
  }
  if (type) checkKinds(reading, type, ends);
  const mentions = mentionsIn(reading.text, quote, [...from, ...to], reading.entities);
  checkNamed(reading, entry, ends, { mentions, inferred, subjectOmitted });
  if (!type || !status || step === null || title === null || level === null) return null;
  if (from.length !== entry.from.length || to.length !== entry.to.length) return null;
  const common = {
    town: reading.report.town,
    type,
    ...status,
    step: step ?? null,
    level: entry.level?.text ?? null,
    title: entry.title?.text ?? null,
    deadline: entry.deadline?.text ?? null,
    inferred,
    because: entry.because?.text ?? null,
    subjectOmitted,
    origin: 'REPORT' as const,
  };
  const links = from.flatMap((one) =>
    to.flatMap((other) => linkBetween(reading, entry, one, other, mentions, common) ?? []),
  );
  return {
    entry,
    links,
    from,
    to,
    quote,
    printed: [title, level].filter((span) => span !== undefined && span !== 'absent'),
  };
}

function linkBetween(
  reading: Reading,
  entry: RelationEntry,
  from: KnownEntity,
  to: KnownEntity,
  mentions: Map<KnownEntity, Mention>,
  common: Omit<Relation, 'id' | 'from' | 'to'>,
): ReadLink | null {
  if (from === to) {
    reading.problem(entry.at, `'${from.entity.name}' cannot be ${common.type} itself`);
    return null;
  }
  const ends = { from: from.entity.id, to: to.entity.id };
  return {
    fact: { id: relationId(reading.report.townCode, { ...common, ...ends }), ...common, ...ends },
    fromMention: mentions.get(from)?.name ?? null,
    toMention: mentions.get(to)?.name ?? null,
  };
}

/** Status and year; what lies after the report's year is planned, whatever the verb. */
function statusOf(
  reading: Reading,
  { status, year }: RelationEntry,
  quote: Span,
): { status: RelationStatus; year: number } | null {
  const known = reading.term('status', status, keysOf(RELATION_STATUSES));
  if (year !== undefined && !/^[12]\d{3}$/.test(year.text)) {
    reading.problem(year.at, `year: expected four digits, got '${year.text}'`);
    return null;
  }
  const when = year === undefined ? reading.assumedYear(quote.start) : Number(year.text);
  if (known !== null && known !== 'PLANNED' && when > reading.report.year) {
    reading.problem(
      status.at,
      `${when} is after the report's year ${reading.report.year}: expected PLANNED, got ${known}`,
    );
    return null;
  }
  return known && { status: known, year: when };
}

/** A title or level stands in the quote, unless the relation is inferred. */
function said(reading: Reading, word: Word, what: string, entry: RelationEntry, quote: Span): Span | 'absent' | null {
  const place = occurrences(reading.text, word.text, quote)[0];
  if (place !== undefined) return place;
  if (entry.inferred?.text === 'true') return 'absent';
  reading.problem(word.at, `the ${what} '${word.text}' does not stand in the quote`);
  return null;
}
