import type { Visible } from './filter.js';
import type { GraphData } from './graph-data.js';
import { KIND_LOOKS } from './kinds.js';
import { LINE_STYLES, type LineStyle, lineStyle } from './line-style.js';

/** What the legend explains: the kinds and the lines that are in the picture, each in the order of the vocabulary. */
export function legendOf({ nodes, links }: GraphData, visible: Visible): { kinds: string[]; lines: LineStyle[] } {
  const kinds = new Set([...visible.nodes].map((id) => nodes.get(id)?.kind));
  const lines = new Set([...links.values()].filter(({ id }) => visible.links.has(id)).map(lineStyle));
  const known = Object.keys(KIND_LOOKS);
  const others = [...kinds].filter((kind): kind is string => kind !== undefined && !known.includes(kind));
  return {
    kinds: [...known.filter((kind) => kinds.has(kind)), ...others],
    lines: LINE_STYLES.filter((style) => lines.has(style)),
  };
}
