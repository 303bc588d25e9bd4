import type { Point } from './seed-positions.js';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const TOWARDS: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The node that an arrow key leads to from one: near, and rather straight ahead than aside. Points are in pixels of the
 * screen, y downwards. Undefined when there is none on that side.
 */
export function nodeTowards(
  points: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = points.get(from);
  if (start === undefined) return undefined;
  const towards = TOWARDS[direction];
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of points) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y - dy * towards.x);
    if (id === from || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
