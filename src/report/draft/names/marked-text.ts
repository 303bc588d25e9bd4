import type { Span } from '../../text/report-text.js';
import type { DraftSource } from '../draft.js';

/** A piece of the folded text, in its UTF-16 units. */
export interface Bounds {
  start: number;
  end: number;
}

/** One sentence of the marked text. */
export interface Line extends Bounds {
  /** Its own words, cut out of the marked text. */
  words: string;
  heading: boolean;
}

/**
 * The folded text of a report with the direction of its quotation marks given back: folding makes both straight, but names
 * begin at one and end at the other. Unit for unit as long as the folded text, so that its origins hold here too.
 */
export interface MarkedText {
  text: string;
  lines: Line[];
  /** Whether white space stood before this unit. */
  gapAt(at: number): boolean;
  /** Where a piece stands in the raw text, in code points. */
  spanOf(bounds: Bounds): Span;
}

const OPENING = new Set(['“', '‘', '『']);
const CLOSING = new Set(['”', '’', '』']);

/** Marks the quotation marks of a report's folded text, sentence by sentence: a straight one closes what a straight one opened. */
export function markedText({ text: report, sentences }: Pick<DraftSource, 'text' | 'sentences'>): MarkedText {
  const { text: folded, origin } = report.folded;
  const marked: string[] = [];
  let done = 0;
  const lines = sentences.map(({ start, end, heading }): Line => {
    const bounds = { start: report.foldedOf(start), end: report.foldedOf(end) };
    const rawAt = (at: number): string => report.slice({ start: origin[at] ?? 0, end: (origin[at] ?? 0) + 1 });
    let open = false;
    const words = folded.slice(bounds.start, bounds.end).replace(/"/gu, (_, at: number) => {
      const raw = rawAt(bounds.start + at);
      open = OPENING.has(raw) || (!CLOSING.has(raw) && !open);
      return open ? '“' : '”';
    });
    marked.push(folded.slice(done, bounds.start), words);
    done = bounds.end;
    return { ...bounds, words, heading };
  });
  marked.push(folded.slice(done));
  const spanOf = ({ start, end }: Bounds): Span => ({ start: origin[start] ?? 0, end: (origin[end - 1] ?? -1) + 1 });
  const gapAt = (at: number): boolean => (origin[at] ?? 0) > (origin[at - 1] ?? -1) + 1;
  return { gapAt, text: marked.join(''), lines, spanOf };
}
