import type { SubjectGroup } from '../facts.js';
import { type GroupEntry, isGroup, type ObservationEntry } from '../files/observation-entry.js';
import { occurrences } from '../text/quotes.js';
import { contains, type Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { mentionsIn } from './mentions.js';
import { placeNear } from './places.js';
import type { Reading } from './reading.js';

/** Whose figure it is. */
export interface SubjectOf {
  /** null for a group. */
  subject: KnownEntity | null;
  group: SubjectGroup | null;
  /** The subject, or the group's members. */
  entities: KnownEntity[];
  /** Earlier words that name the subject. */
  evidence: Span | null;
  /** The group as printed. */
  groupSpan: Span | null;
}

/** The subject as claimed; null with a problem when it is not known, or when no words name it. */
export function subjectOf(reading: Reading, entry: ObservationEntry, quote: Span): SubjectOf | null {
  const evidence = entry.subjectQuote ? placeNear(reading.text, entry.subjectQuote, quote.end, reading.problems) : null;
  if (entry.subjectQuote && evidence === null) return null;
  if (isGroup(entry.of)) return groupOf(reading, entry.of, quote, evidence);
  const subject = reading.entity(entry.of);
  if (subject === null) return null;
  const named = subject === reading.town || [quote, evidence].some((span) => span && isNamed(reading, span, subject));
  if (!named) {
    const { name } = subject.entity;
    reading.problem(
      entry.of.at,
      `neither the quote nor a subjectQuote names '${name}': give the earlier words that do, or an alias with its reason`,
    );
    return null;
  }
  return { subject, group: null, entities: [subject], evidence, groupSpan: null };
}

const isNamed = (reading: Reading, span: Span, entity: KnownEntity): boolean =>
  mentionsIn(reading.text, span, [entity], reading.entities).has(entity);

function groupOf(reading: Reading, entry: GroupEntry, quote: Span, evidence: Span | null): SubjectOf | null {
  const inQuote = occurrences(reading.text, entry.text.text, quote)[0];
  const span = inQuote ?? (evidence ? occurrences(reading.text, entry.text.text, evidence)[0] : undefined);
  if (span === undefined) {
    reading.problem(entry.text.at, `the group '${entry.text.text}' does not stand in the quote, nor in a subjectQuote`);
    return null;
  }
  const resolved = reading.resolve(entry.members);
  const members = resolved.map(({ known }) => known);
  const named = mentionsIn(reading.text, contains(quote, span) ? quote : span, members, reading.entities);
  for (const { word, known } of resolved) {
    if (!named.has(known))
      reading.problem(word.at, `the words of the claim do not name the group's member '${known.entity.name}'`);
  }
  const group = {
    text: reading.slice(span),
    members: members.map(({ entity }) => entity.id),
    open: reading.flag(entry.open),
  };
  return { subject: null, group, entities: members, evidence, groupSpan: span };
}
