import type { ReadClaim } from '../claims/claim.js';
import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import type { ReadRelation } from '../claims/relation.js';
import { namesPeriod, type PeriodWords, periodWordsIn } from '../reading/period-words.js';
import { folded } from '../text/fold.js';
import { contains, type Span } from '../text/report-text.js';

/**
 * The places whose numbers the claims account for: printed values, growths, ranks, groups, scopes, titles, levels; names of
 * entities; the words of a fact's own period, year or deadline; and what stands in the indicator's name (亿元以上). That a
 * number merely stands in a quote is not enough.
 */
export function claimedPlaces(reading: Reading, claims: readonly ReadClaim[], numbers: readonly Span[]): Span[] {
  return claims.flatMap(({ quote, observations, relations, mentions }) => [
    ...[...mentions.values()].flatMap((mention) => mention?.span ?? []),
    ...observations.flatMap((observation) => ofObservation(reading, observation, quote, numbers)),
    ...relations.flatMap((relation) => ofRelation(reading, relation, quote)),
  ]);
}

function ofObservation(
  reading: Reading,
  { printed, evidence, fact, indicator }: ReadObservation,
  quote: Span,
  numbers: readonly Span[],
): Span[] {
  const { period, growth } = fact;
  const saysPeriod = (words: PeriodWords): boolean =>
    namesPeriod(words, period) || (growth?.againstYear ?? null) === words.year;
  const names = [indicator.name, ...indicator.aliases].map(folded);
  return [
    ...printed,
    ...[evidence.period, evidence.scope].flatMap((span) => span ?? []),
    ...periodPlaces(reading, quote, saysPeriod),
    ...inside(numbers, quote).filter((number) => names.some((name) => name.includes(withNext(reading, number)))),
  ];
}

function ofRelation(reading: Reading, { printed, links }: ReadRelation, quote: Span): Span[] {
  const [first] = links;
  if (first === undefined) return printed;
  const { year, deadline } = first.fact;
  const said = (words: PeriodWords): boolean =>
    (words.year === year && !words.part) || (deadline !== null && words.daysIn(year)?.end === deadline);
  return [...printed, ...periodPlaces(reading, quote, said)];
}

function periodPlaces(reading: Reading, quote: Span, wanted: (words: PeriodWords) => boolean): Span[] {
  const { text, origin } = reading.text.folded;
  const offset = reading.text.foldedOf(quote.start);
  return periodWordsIn(text.slice(offset, reading.text.foldedOf(quote.end)))
    .filter(wanted)
    .map(({ start, end }) => ({ start: origin[offset + start] ?? 0, end: (origin[offset + end - 1] ?? 0) + 1 }));
}

/** The numbers that lie inside a span; the numbers are in the order of the text. */
function inside(numbers: readonly Span[], span: Span): Span[] {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let number = numbers[low]; number !== undefined && number.start < span.end; number = numbers[++low]) {
    if (contains(span, number)) found.push(number);
  }
  return found;
}

/** A number with the character behind it: 3- and 10亿 stand in 引进3-10亿元项目数, 3个 does not. */
function withNext(reading: Reading, number: Span): string {
  const { text } = reading.text.folded;
  const end = reading.text.foldedOf(number.end);
  return text.slice(reading.text.foldedOf(number.start), end + 1);
}
