import type { Place } from './report.js';

/** A heading of a report, and the passage that it begins with. */
export interface OutlineEntry {
  heading: string;
  /** 0 for the outermost. */
  depth: number;
  position: number;
}

/** The headings in the order of the text: each where it first stands over a passage. */
export function outlineOf(places: readonly Pick<Place, 'position' | 'headings'>[]): OutlineEntry[] {
  return places.flatMap(({ position, headings }, index) => {
    const before = places[index - 1]?.headings ?? [];
    const same = headings.findIndex((heading, depth) => heading !== before[depth]);
    if (same < 0) return [];
    return headings.slice(same).map((heading, offset) => ({ heading, depth: same + offset, position }));
  });
}
