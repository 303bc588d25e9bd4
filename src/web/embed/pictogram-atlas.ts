import { KIND_LOOKS, lookOf } from './kinds.js';

const KINDS = Object.keys(KIND_LOOKS);

/** Pictograms stand in a square of so many cells each way; the last cell is for kinds that this build does not know. */
export const CELLS_A_SIDE = 4;
const CELL = 128;
const UNKNOWN = CELLS_A_SIDE * CELLS_A_SIDE - 1;

/** The cell of a kind's pictogram, by rows from the top. */
export function cellOf(kind: string): number {
  const at = KINDS.indexOf(kind);
  return at === -1 ? UNKNOWN : at;
}

let atlas: HTMLCanvasElement | undefined;

/** All pictograms in one picture, white on nothing, drawn once. */
export function pictogramAtlas(): HTMLCanvasElement {
  if (atlas !== undefined) return atlas;
  atlas = document.createElement('canvas');
  atlas.width = CELLS_A_SIDE * CELL;
  atlas.height = CELLS_A_SIDE * CELL;
  const context = atlas.getContext('2d');
  if (context === null) return atlas;
  context.fillStyle = '#ffffff';
  for (const kind of [...KINDS, '']) {
    const cell = cellOf(kind);
    context.setTransform(
      CELL / 24,
      0,
      0,
      CELL / 24,
      (cell % CELLS_A_SIDE) * CELL,
      Math.floor(cell / CELLS_A_SIDE) * CELL,
    );
    context.fill(new Path2D(lookOf(kind).pictogram), 'evenodd');
  }
  return atlas;
}
