/** A text that wants to stand beside a node, or on a line. Lengths are in pixels. */
export interface LabelWish {
  id: string;
  text: string;
  /** The node's middle and how far from it the text may begin; or, with null, the place on the line itself. */
  x: number;
  y: number;
  clearance: number | null;
  width: number;
  height: number;
  /** Placed even where it covers something: what the reader has chosen has its name. */
  must: boolean;
}

export interface Disc {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** Where a label stands: its middle. */
export interface PlacedLabel {
  id: string;
  text: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels of a cell of the table in which neighbours are looked up. */
const CELL = 64;

/**
 * Places as many labels as there is room for, in the order given, none over another and none over the nodes: each beside
 * its node to the right, below, above or to the left.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  area: { width: number; height: number },
): PlacedLabel[] {
  const taken = new Occupied();
  for (const { id, x, y, radius } of discs)
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const boxes = boxesBeside(wish);
    const free =
      boxes.find((box) => isWithin(box, area) && !taken.has(box, wish.id)) ??
      (wish.must ? (boxes.find((box) => isWithin(box, area)) ?? boxes[0]) : undefined);
    if (free === undefined) continue;
    taken.add(free, undefined);
    placed.push({ id: wish.id, text: wish.text, x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 });
  }
  return placed;
}

function boxesBeside({ x, y, clearance, width, height }: LabelWish): Box[] {
  const around = (middleX: number, middleY: number): Box => ({
    left: middleX - width / 2,
    right: middleX + width / 2,
    top: middleY - height / 2,
    bottom: middleY + height / 2,
  });
  if (clearance === null) return [around(x, y)];
  return [
    around(x + clearance + width / 2, y),
    around(x, y + clearance + height / 2),
    around(x, y - clearance - height / 2),
    around(x - clearance - width / 2, y),
  ];
}

const isWithin = ({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is taken, by cells of the plane, so that each question looks at a few boxes only. */
class Occupied {
  readonly #cells = new Map<string, { box: Box; owner: string | undefined }[]>();

  add(box: Box, owner: string | undefined): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [{ box, owner }]);
      else boxes.push({ box, owner });
    }
  }

  /** Whether anything but the asker's own disc is there. */
  has(box: Box, asker: string): boolean {
    return cellsOf(box).some((cell) =>
      this.#cells.get(cell)?.some(({ box: other, owner }) => owner !== asker && meets(box, other)),
    );
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}
