/** A stretch of a text, from `start` up to `end`, in code points from where the text begins. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text that lies within the same spans throughout. */
export interface Piece<Of extends Span> extends Span {
  text: string;
  /** The spans that it lies within, in the order in which they were given. */
  within: readonly Of[];
}

/**
 * Cuts a text wherever a span begins or ends; the pieces laid end to end give it back. Spans may overlap, and reach beyond it.
 *
 * @param offset where the text begins, in the count of the spans: a passage stands somewhere in its report
 */
export function cutAtSpans<Of extends Span>(text: string, spans: readonly Of[], offset = 0): Piece<Of>[] {
  const points = [...text];
  const inText = (place: number): number => Math.min(Math.max(place - offset, 0), points.length);
  const cuts = new Set([0, points.length, ...spans.flatMap(({ start, end }) => [inText(start), inText(end)])]);
  const ends = [...cuts].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index]!;
    const within = spans.filter((span) => inText(span.start) <= start && inText(span.end) >= end);
    return { start: start + offset, end: end + offset, text: points.slice(start, end).join(''), within };
  });
}

/** Where a word stands in a quote; null where it does not, or more than once. */
export function onlyPlaceOf(word: string, quote: string, start: number): Span | null {
  const first = word === '' ? -1 : quote.indexOf(word);
  if (first < 0 || quote.indexOf(word, first + 1) >= 0) return null;
  const before = [...quote.slice(0, first)].length;
  return { start: start + before, end: start + before + [...word].length };
}

const ENDS_SENTENCE = /[。！？；;\n]/u;

/**
 * The sentences that some spans stand in, with at least `around` code points on either side: what one needs to read to
 * understand a quote, of a passage that may be a page long.
 */
export function surroundings(text: string, spans: readonly Span[], offset: number, around = 60): Span {
  const points = [...text];
  const first = Math.max(Math.min(...spans.map(({ start }) => start)) - offset, 0);
  const last = Math.min(Math.max(...spans.map(({ end }) => end)) - offset, points.length);
  let start = Math.max(first - around, 0);
  while (start > 0 && !ENDS_SENTENCE.test(points[start - 1]!)) start -= 1;
  let end = Math.min(last + around, points.length);
  while (end < points.length && !ENDS_SENTENCE.test(points[end - 1]!)) end += 1;
  return { start: start + offset, end: end + offset };
}

/** The part of a text within a span. */
export const within = (text: string, { start, end }: Span, offset: number): string =>
  [...text].slice(start - offset, end - offset).join('');
