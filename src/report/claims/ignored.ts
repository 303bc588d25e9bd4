import type { IgnoredEntry } from '../files/claims-file.js';
import { occurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import { placeQuote } from './places.js';
import type { Reading } from './reading.js';

/** Where an ignored text stands; `nth: ALL` takes every place. [] with a problem when it does not stand in the report. */
export function placeIgnored(reading: Reading, entry: IgnoredEntry): Span[] {
  if (entry.nth?.text !== 'ALL')
    return [placeQuote(reading.text, entry, reading.problems)].flatMap((span) => span ?? []);
  const found = occurrences(reading.text, entry.quote.text);
  if (found.length === 0) placeQuote(reading.text, { ...entry, nth: undefined }, reading.problems);
  return found;
}
