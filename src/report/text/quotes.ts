import { folded } from './fold.js';
import type { ReportText, Span } from './report-text.js';

const DIGIT = /\d/;
/** What makes a number larger or finer when it stands right behind: 3 in 3万 is not the number 3. */
const GOES_ON = /^(?:[\d十百千万亿%]|[.,]\d)/;

/**
 * Every place where a quote stands in the text, whatever white space and full- or half-width forms stand there, in the
 * order of the text; overlapping ones too. Offsets are code points of the raw text, without white space at either end.
 * Linear in what is searched; in a whole long text, in the places that it finds.
 */
export function occurrences(text: ReportText, quote: string, within: Span = { start: 0, end: text.length }): Span[] {
  const wanted = folded(quote);
  if (wanted === '') return [];
  const everywhere = within.start === 0 && within.end === text.length;
  const places = (everywhere ? text.index?.find(wanted) : undefined) ?? placesIn(text, wanted, within);
  const { text: all, origin } = text.folded;
  const found: Span[] = [];
  for (const start of places) {
    const end = start + wanted.length;
    // A character that folds to several (㎡ to m2) is found whole or not at all.
    const startsWhole = start === 0 || origin[start - 1] !== origin[start];
    const endsWhole = end === all.length || origin[end - 1] !== origin[end];
    if (startsWhole && endsWhole) found.push({ start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 });
  }
  return found;
}

/** Where folded words stand within a span, in UTF-16 units of the folded text. */
function placesIn(text: ReportText, wanted: string, within: Span): readonly number[] {
  const offset = text.foldedOf(within.start);
  const searched = text.folded.text.slice(offset, text.foldedOf(within.end));
  const found: number[] = [];
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + 1)) found.push(offset + at);
  return found;
}

/** Like `occurrences`, but of a printed number: 1个 is not found in 11个, nor 3 in 3.5, 3亿 or 3%. */
export function numberOccurrences(text: ReportText, printed: string, within: Span): Span[] {
  return occurrences(text, printed, within).filter((span) => standsAlone(text, span));
}

function standsAlone(text: ReportText, span: Span): boolean {
  const { text: all, origin } = text.folded;
  const start = text.foldedOf(span.start);
  const end = text.foldedOf(span.end);
  // Two figures apart in the raw text are two numbers: only what touches belongs together.
  const touchesBefore = start > 0 && origin[start - 1] === span.start - 1;
  const touchesAfter = origin[end] === span.end;
  const before = touchesBefore ? all.slice(Math.max(0, start - 2), start) : '';
  const after = all.slice(end, end + 2);
  const startsInNumber = DIGIT.test(all[start] ?? '') && /(?:\d|\d[.,])$/.test(before);
  const endsInNumber =
    /[\d]$/.test(all.slice(start, end)) && GOES_ON.test(after) && (touchesAfter || !DIGIT.test(after[0] ?? ''));
  return !startsInNumber && !endsInNumber;
}
