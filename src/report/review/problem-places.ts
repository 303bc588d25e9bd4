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

function placeOf({ quote, nth }: QuoteEntry, text: ReportText): number | null {
  const found = occurrences(text, quote.text);
  return (found[Number(nth?.text ?? 1) - 1] ?? found[0])?.start ?? null;
}
