import { type Folded, fold } from './fold.js';
import { QuoteIndex } from './quote-index.js';

/** A piece of a report: from the code point `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Where a character stands in a file, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Whether two spans have a character in common. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A report is a tenth of it. In UTF-16 units. */
const INDEXED = 100_000;

/** The text of a report, addressed by Unicode code points, beside its folded form for searching. */
export class ReportText {
  /** In code points. */
  readonly length: number;
  readonly folded: Folded;
  /** The UTF-16 offset of each code point; null while both are the same, as they are without characters beyond U+FFFF. */
  private readonly units: Uint32Array | null;
  private readonly lineStarts: number[];
  private quoteIndex: QuoteIndex | null = null;

  constructor(readonly raw: string) {
    this.units = unitsOf(raw);
    this.length = this.units?.length ?? raw.length;
    this.folded = fold(raw);
    this.lineStarts = [0];
    for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) {
      this.lineStarts.push(this.codePointOf(at + 1));
    }
  }

  /** Where quotes stand, for a text that is too long to be read for each; null for others. Made when it is first asked. */
  get index(): QuoteIndex | null {
    if (this.folded.text.length < INDEXED) return null;
    this.quoteIndex ??= new QuoteIndex(this.folded.text);
    return this.quoteIndex;
  }

  /** The raw text of a span. */
  slice({ start, end }: Span): string {
    return this.raw.slice(this.unitOf(start), this.unitOf(end));
  }

  /** The UTF-16 offset of a code point. */
  unitOf(codePoint: number): number {
    if (this.units === null) return codePoint;
    return codePoint >= this.units.length ? this.raw.length : (this.units[codePoint] ?? 0);
  }

  /** The code point at a UTF-16 offset. */
  codePointOf(unit: number): number {
    return this.units === null ? unit : lowerBound(this.units, unit);
  }

  /** The first unit of the folded text that was made from this code point or a later one. */
  foldedOf(codePoint: number): number {
    return lowerBound(this.folded.origin, codePoint);
  }

  /** Line and column of a code point, both from 1. */
  positionOf(codePoint: number): Position {
    const line = lowerBound(this.lineStarts, codePoint + 1);
    return { line, column: codePoint - (this.lineStarts[line - 1] ?? 0) + 1 };
  }
}

/** The first index whose entry is at least `wanted`, in entries that never fall. */
export function lowerBound(entries: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unitsOf(raw: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(raw)) return null;
  const units: number[] = [];
  let unit = 0;
  for (const character of raw) {
    units.push(unit);
    unit += character.length;
  }
  return Uint32Array.from(units);
}
