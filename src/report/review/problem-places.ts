import { readClaimsFile } from '../files/claims-file.js';
import type { QuoteEntry } from '../files/quote-entry.js';
import type { Problem } from '../problems.js';
import { occurrences } from '../text/quotes.js';
import type { Position } from '../text/report-text.js';
import { lowerBound, type ReportText } from '../text/report-text.js';
import type { ReviewProblem } from './review.js';

/**
 * Gives each problem of claims.yaml the place in the text that its entry quotes, and each of report.txt its own; null where
 * the quote is not in the report, and for problems of other files.
 */
export function placeProblems(
  problems: readonly Problem[],
  text: ReportText,
  claims: { path: string; content: string | null },
): ReviewProblem[] {
  const entries = quotedEntries(claims.path, claims.content ?? '');
  const lines = entries.map(({ at }) => at.line);
  return problems.map((problem) => {
    const entry = problem.file === claims.path ? entries[lowerBound(lines, problem.line + 1) - 1] : undefined;
    return { ...problem, to: entry === undefined ? null : placeOf(entry, text) };
  });
}

/** What of a claims.yaml has a quote, in the order of its lines. */
function quotedEntries(path: string, content: string): (QuoteEntry & { at: Position })[] {
  const file = readClaimsFile(path, content, []);
  if (file === null) return [];
  const ignored = file.ignored.map((entry) => ({ ...entry, at: entry.quote.at }));
  return [...file.claims, ...file.silences, ...ignored].sort((a, b) => a.at.line - b.at.line);
}

/** Where the quote stands; where only its beginning does, the place of that. */
function placeOf({ quote, nth }: QuoteEntry, text: ReportText): number | null {
  const found = occurrences(text, quote.text);
  const place = found[Number(nth?.text ?? 1) - 1] ?? found[0];
  if (place !== undefined) return place.start;
  const characters = [...quote.text];
  let [low, high] = [0, characters.length];
  const beginning = (length: number): number | undefined =>
    occurrences(text, characters.slice(0, length).join(''))[0]?.start;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (beginning(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return low < SHORTEST ? null : (beginning(low) ?? null);
}

/** In characters: a shorter beginning says nothing about where the quote was meant. */
const SHORTEST = 4;
