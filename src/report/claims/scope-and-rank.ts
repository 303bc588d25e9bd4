import type { Observation } from '../facts.js';
import type { Word } from '../files/fields.js';
import type { RankEntry, ScopeEntry } from '../files/observation-entry.js';
import { isUnreadable, readFigure } from '../reading/figure.js';
import { numberOccurrences, occurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import type { KnownEntity } from './entity-registry.js';
import { mentionsIn } from './mentions.js';
import { pick, placeNear, placeQuote, readNth } from './places.js';
import type { Reading } from './reading.js';

/** What a figure leaves out, and where the text says so. */
export interface ScopeOf {
  scope: NonNullable<Observation['scope']>;
  span: Span;
  excluded: KnownEntity[];
}

/** The scope as claimed: in the quote, or nearest to it, or where `quote` says; null with a problem when it is not there. */
export function scopeOf(reading: Reading, entry: ScopeEntry, quote: Span): ScopeOf | null {
  const span = placeScope(reading, entry, quote);
  if (span === null) return null;
  const resolved = reading.resolve(entry.excludes);
  const excluded = resolved.map(({ known }) => known);
  const named = mentionsIn(reading.text, span, excluded, reading.entities);
  for (const { word, known } of resolved) {
    if (!named.has(known))
      reading.problem(word.at, `the scope's words '${entry.text.text}' do not name '${known.entity.name}'`);
  }
  return { scope: { text: reading.slice(span), excludes: excluded.map(({ entity }) => entity.id) }, span, excluded };
}

function placeScope(reading: Reading, { text, quote: outer, nth }: ScopeEntry, quote: Span): Span | null {
  const { problems } = reading;
  if (outer !== undefined) {
    const around = placeQuote(reading.text, outer, problems);
    const wanted = readNth(nth, problems);
    if (around === null || wanted === null) return null;
    const found = occurrences(reading.text, text.text, around);
    if (found.length > 0) return pick(found, wanted ?? 1, text, "the scope's quote", problems);
    problems.add(text.at, `the scope '${text.text}' does not stand in its quote`);
    return null;
  }
  const inQuote = nth === undefined ? occurrences(reading.text, text.text, quote)[0] : undefined;
  const span = inQuote ?? placeNear(reading.text, { quote: text, nth }, quote.start, problems);
  if (span === null || nth !== undefined || reading.passageAt(span.start) === reading.passageAt(quote.start))
    return span;
  problems.add(
    text.at,
    `the scope '${text.text}' stands in another paragraph than its figure: if that is meant, say with quote or nth where`,
  );
  return null;
}

/** A position among others, and where the text says so. */
export interface RankOf {
  rank: NonNullable<Observation['rank']>;
  spans: Span[];
}

/** The rank as claimed: its words must stand in the quote, the first behind the value counting. */
export function rankOf(reading: Reading, { position, among }: RankEntry, value: Span, quote: Span): RankOf | null {
  const figure = readFigure(position.text);
  const number = isUnreadable(figure) || figure.unit !== '位次' ? undefined : figure.value?.toNumber();
  const amongSpan = among && placeBehind(reading, among, quote.start, quote, occurrences);
  const span = placeBehind(reading, position, value.end, quote, numberOccurrences);
  if (number === undefined) reading.problem(position.at, `rank: expected a position as 第六, got '${position.text}'`);
  if (number === undefined || span === null || amongSpan === null) return null;
  return {
    rank: { position: number, among: amongSpan ? reading.slice(amongSpan) : null },
    spans: amongSpan ? [span, amongSpan] : [span],
  };
}

function placeBehind(
  reading: Reading,
  word: Word,
  behind: number,
  quote: Span,
  find: typeof numberOccurrences,
): Span | null {
  const found = find(reading.text, word.text, quote);
  const place = found.find(({ start }) => start >= behind) ?? found[0];
  if (place === undefined) reading.problem(word.at, `'${word.text}' does not stand in the quote`);
  return place ?? null;
}
