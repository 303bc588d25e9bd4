import { fontOf } from './label-canvas.js';
import { FONT_SIZES } from './scene-labels.js';
import type { Palette } from './theme.js';

interface Hovered {
  x: number;
  y: number;
  size: number;
  label: string | null;
}

const PADDING = 5;

/** The whole name of the node under the pointer, on a ground of its own above everything else. */
export function drawHover(context: CanvasRenderingContext2D, { x, y, size, label }: Hovered, palette: Palette): void {
  if (label === null) return;
  context.save();
  context.font = fontOf('node');
  const width = context.measureText(label).width;
  const height = FONT_SIZES.node + 2 * PADDING;
  const left = x + size + 5;
  context.beginPath();
  context.roundRect(left, y - height / 2, width + 2 * PADDING, height, 5);
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.border;
  context.shadowColor = 'rgba(0, 0, 0, 0.18)';
  context.shadowBlur = 6;
  context.fill();
  context.shadowBlur = 0;
  context.stroke();
  context.fillStyle = palette.ink;
  context.textBaseline = 'middle';
  context.fillText(label, left + PADDING, y + 0.5);
  context.restore();
}
