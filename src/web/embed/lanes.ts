import type { GraphLink } from './graph-data.js';

/** Pixels between two relations of the same two entities. */
const APART = 7;

/**
 * How far beside the straight line between its ends each relation is drawn, in pixels to the right of its direction: 0
 * where it is the only one of the two entities, so that no line lies on another.
 */
export function lanesOf(links: Iterable<GraphLink>): Map<string, number> {
  const pairs = new Map<string, GraphLink[]>();
  for (const link of links) {
    const pair = link.from < link.to ? `${link.from}\n${link.to}` : `${link.to}\n${link.from}`;
    const among = pairs.get(pair);
    if (among === undefined) pairs.set(pair, [link]);
    else among.push(link);
  }
  const lanes = new Map<string, number>();
  for (const among of pairs.values()) {
    among.forEach(({ id, from, to }, at) => {
      const lane = (at - (among.length - 1) / 2) * APART;
      lanes.set(id, from < to ? lane : -lane || 0);
    });
  }
  return lanes;
}
