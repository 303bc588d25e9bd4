import { lowerBound, type Span } from '../text/report-text.js';

/** Many places of a text, asked which of them hold or touch another one; each question costs the logarithm of their number. */
export class Places {
  private readonly starts: number[];
  /** For each place, the furthest end of it and all before it. */
  private readonly furthest: number[] = [];

  constructor(places: readonly Span[]) {
    const sorted = [...places].sort((a, b) => a.start - b.start);
    this.starts = sorted.map(({ start }) => start);
    let furthest = 0;
    for (const { end } of sorted) {
      furthest = Math.max(furthest, end);
      this.furthest.push(furthest);
    }
  }

  /** Whether one of the places holds the whole span. */
  hold({ start, end }: Span): boolean {
    return this.endOfThoseFrom(start + 1) >= end;
  }

  /** Whether one of the places has a character in common with the span. */
  touch({ start, end }: Span): boolean {
    return this.endOfThoseFrom(end) > start;
  }

  /** The furthest end of the places that start before an offset. */
  private endOfThoseFrom(offset: number): number {
    return this.furthest[lowerBound(this.starts, offset) - 1] ?? 0;
  }
}
