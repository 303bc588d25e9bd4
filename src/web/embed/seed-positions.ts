import type { GraphData } from './graph-data.js';

export interface Point {
  x: number;
  y: number;
}

/** Units of the layout between one ring and the next. */
const RING = 100;

/**
 * Where entities start, before the forces move them: on rings around the focus, each beneath the one that led to it, and
 * side by side those that the same type of relation leads to, of the same kind. The same data give the same picture.
 */
export function seedPositions(data: GraphData): Map<string, Point> {
  const [focus] = data.nodes.keys();
  const points = new Map<string, Point>();
  if (focus === undefined) return points;
  const children = spanningTree(data, focus);
  const leaves = new Map<string, number>();
  const countLeaves = (id: string): number => {
    const count = (children.get(id) ?? []).reduce((sum, child) => sum + countLeaves(child), 0) || 1;
    leaves.set(id, count);
    return count;
  };
  countLeaves(focus);
  const place = (id: string, ring: number, start: number, width: number): void => {
    const angle = start + width / 2;
    points.set(id, { x: ring * RING * Math.cos(angle), y: ring * RING * Math.sin(angle) });
    let from = start;
    for (const child of children.get(id) ?? []) {
      const part = (width * (leaves.get(child) ?? 1)) / (leaves.get(id) ?? 1);
      place(child, ring + 1, from, part);
      from += part;
    }
  };
  place(focus, 0, -Math.PI / 2, 2 * Math.PI);
  return points;
}

/** The children of each entity in the tree of first arrival from the focus, in the order in which they stand on their ring. */
function spanningTree({ nodes, links }: GraphData, focus: string): Map<string, string[]> {
  const beside = new Map([...nodes.keys()].map((id): [string, { id: string; group: string }[]] => [id, []]));
  for (const { from, to, type } of links.values()) {
    beside.get(from)?.push({ id: to, group: `${type} ${nodes.get(to)?.kind} ${nodes.get(to)?.name}` });
    beside.get(to)?.push({ id: from, group: `~${type} ${nodes.get(from)?.kind} ${nodes.get(from)?.name}` });
  }
  const children = new Map<string, string[]>();
  const reached = new Set([focus]);
  for (const id of reached) {
    const next = (beside.get(id) ?? []).sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
    const own = next.map((each) => each.id).filter((other) => !reached.has(other) && reached.add(other));
    children.set(id, own);
  }
  return children;
}

/** The same where some entities stand already: these stay, and each new one starts outside one that it is related to. */
export function startingPoints(data: GraphData, known: ReadonlyMap<string, Point>): Map<string, Point> {
  const [focus] = data.nodes.keys();
  if (focus === undefined || !known.has(focus)) return seedPositions(data);
  const points = new Map(
    [...data.nodes.keys()].flatMap((id): [string, Point][] => {
      const point = known.get(id);
      return point === undefined ? [] : [[id, point]];
    }),
  );
  const middle = points.get(focus) ?? { x: 0, y: 0 };
  let turn = 0;
  for (const { from, to } of data.links.values()) {
    const [here, fresh] = points.has(from) ? [from, to] : [to, from];
    const anchor = points.get(here);
    if (anchor === undefined || points.has(fresh)) continue;
    const outwards = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
    // first one ahead, then by turns to its left and right
    const angle = outwards + (turn % 2 === 0 ? 0.35 : -0.35) * Math.ceil(turn / 2);
    points.set(fresh, { x: anchor.x + RING * Math.cos(angle), y: anchor.y + RING * Math.sin(angle) });
    turn += 1;
  }
  return points;
}
