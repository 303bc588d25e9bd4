import type { Word } from '../files/fields.js';
import type { QuoteEntry } from '../files/quote-entry.js';
import type { FileProblems } from '../problems.js';
import { occurrences } from '../text/quotes.js';
import type { ReportText, Span } from '../text/report-text.js';

/** `nth` of an entry as a number from 1; undefined when not given, null with a problem when it is none. */
export function readNth(nth: Word | undefined, problems: FileProblems): number | undefined | null {
  if (nth === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(nth.text)) return Number(nth.text);
  problems.add(nth.at, `nth: expected a whole number from 1, got '${nth.text}'`);
  return null;
}

/** Where a quote stands; null with a problem when it does not, or when it stands in several places and nobody says which. */
export function placeQuote(text: ReportText, entry: QuoteEntry, problems: FileProblems): Span | null {
  const found = occurrences(text, entry.quote.text);
  if (found.length === 0) {
    problems.add(
      entry.quote.at,
      `the report has no such text: '${entry.quote.text}'${beginningOf(text, entry.quote.text)}`,
    );
    return null;
  }
  const nth = readNth(entry.nth, problems);
  if (nth === null) return null;
  return pick(found, nth, entry.quote, 'the report', problems);
}

/** The nth of the places found, or the only one. */
export function pick(
  found: readonly Span[],
  nth: number | undefined,
  word: Word,
  where: string,
  problems: FileProblems,
): Span | null {
  if (nth === undefined && found.length > 1) {
    problems.add(word.at, `'${word.text}' stands ${found.length} times in ${where}: say which with nth`);
    return null;
  }
  const place = found[(nth ?? 1) - 1];
  if (place === undefined)
    problems.add(word.at, `nth: '${word.text}' stands only ${found.length} times in ${where}, got ${nth}`);
  return place ?? null;
}

/**
 * Where earlier words stand that a claim relies on: the nth in the report if said, otherwise the nearest before `before`, or
 * else the first behind it.
 */
export function placeNear(text: ReportText, entry: QuoteEntry, before: number, problems: FileProblems): Span | null {
  if (entry.nth !== undefined) return placeQuote(text, entry, problems);
  const found = occurrences(text, entry.quote.text);
  const place = found.findLast(({ end }) => end <= before) ?? found[0];
  if (place === undefined) problems.add(entry.quote.at, `the report has no such text: '${entry.quote.text}'`);
  return place ?? null;
}

/** How much of a quote that is not there does stand in the report: shows where it begins to differ. */
function beginningOf(text: ReportText, quote: string): string {
  const characters = [...quote];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (occurrences(text, characters.slice(0, middle).join('')).length > 0) low = middle;
    else high = middle - 1;
  }
  const [there, not] = [
    characters.slice(Math.max(0, low - 12), low).join(''),
    characters.slice(low, low + 12).join(''),
  ];
  return low < 4 ? '' : `; it differs behind '${there}', where the quote goes on '${not}'`;
}
