import type { GraphLink } from './graph-data.js';

/** How a relation is drawn: dashed says that it is not so yet, dotted that no sentence says it outright. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'dash-dotted';

/** In the order of the numbers that the WebGL program knows them by. */
export const LINE_STYLES: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'dash-dotted'];

/** Lengths of strokes and gaps in turn, in pixels, as SVG and canvas take them. */
export const DASHES: Readonly<Record<LineStyle, readonly number[]>> = {
  solid: [],
  dashed: [7, 4],
  dotted: [2, 3],
  'dash-dotted': [7, 3, 2, 3],
};

const NOT_YET = new Set(['PLANNED', 'APPLIED']);

/** What is planned or applied for is no fact. */
export const isNotYet = ({ status }: Pick<GraphLink, 'status'>): boolean => NOT_YET.has(status);

export function lineStyle(link: Pick<GraphLink, 'status' | 'inferred'>): LineStyle {
  if (isNotYet(link)) return link.inferred ? 'dash-dotted' : 'dashed';
  return link.inferred ? 'dotted' : 'solid';
}
