import type { LineFigure } from './line-figure.js';

/** How a growth stands in its clause: the words before it, and its place among the growths there. */
export interface GrowthPlace {
  left: string;
  at: number;
  count: number;
  depth: number;
}

/** Whether a figure is a level that can grow: no growth, rank or rate of completion itself. */
export const isLevel = ({ secondary, indicator, step }: LineFigure): boolean =>
  !secondary && indicator.measure !== 'GROWTH' && indicator.measure !== 'RANK' && step !== 'FROM';

/**
 * The levels that a growth belongs to. `levels` are those before it, nearest last: "A x, B y, up z%" is B's growth;
 * 分别增长x、y goes round the last two in their order; 均增长x belongs to all that have none yet.
 */
export function bindGrowth(levels: readonly LineFigure[], { left, at, count, depth }: GrowthPlace): LineFigure[] {
  if (count > 1) {
    const round = levels.slice(-count);
    const target = round[at];
    return round.length === count && target !== undefined && target.growth === null ? [target] : [];
  }
  const end = left.slice(-8);
  const open = levels.filter(({ growth }) => growth === null);
  if (/均|都/u.test(end) && !/年均|人均|平均/u.test(end) && open.length > 1) return open;
  const last = levels.findLast((each) => each.piece.depth <= depth) ?? levels.at(-1);
  return last !== undefined && last.growth === null ? [last] : [];
}
