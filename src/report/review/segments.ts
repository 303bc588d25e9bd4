import type { Span } from '../text/report-text.js';

/** A stretch of text and what lies over all of it, in the order in which the layers were given. */
export interface Segment<Layer> extends Span {
  layers: Layer[];
}

/**
 * Cuts a text wherever one of some spans begins or ends, however they overlap: the segments lie end to end from 0 to `length`,
 * and none is empty. A span that leaves the text is cut to it.
 *
 * @param cuts further places to cut at
 */
export function segmentsOf<Layer extends Span>(
  length: number,
  spans: readonly Layer[],
  cuts: Iterable<number> = [],
): Segment<Layer>[] {
  const clipped = spans.map((layer, order) => ({
    layer,
    order,
    start: Math.max(0, layer.start),
    end: Math.min(length, layer.end),
  }));
  const opening = clipped.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const inside = [...opening.flatMap(({ start, end }) => [start, end]), ...cuts].filter((at) => at > 0 && at < length);
  const starts = [...new Set([0, ...inside])].sort((a, b) => a - b);
  let open: typeof opening = [];
  let next = 0;
  return (length > 0 ? starts : []).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let each = opening[next]; each !== undefined && each.start <= start; each = opening[++next]) open.push(each);
    const layers = [...open].sort((a, b) => a.order - b.order).map(({ layer }) => layer);
    return { start, end: starts[index + 1] ?? length, layers };
  });
}
