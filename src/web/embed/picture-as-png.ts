import { FONT_FAMILY } from './fonts.js';
import type { Picture, Stroke } from './picture.js';

/** Pixels of the file for each of the picture's, so that it can be printed. */
const SHARPNESS = 2;

/** The picture as a file of PNG. Fails when the browser has no memory for it. */
export function pictureAsPNG({ width, height, strokes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.scale(SHARPNESS, SHARPNESS);
    for (const stroke of strokes) paint(context, stroke);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not make the picture.'))),
      'image/png',
    );
  });
}

function paint(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.save();
  if ('text' in stroke) {
    const { text, x, y, size, bold, fill, middle, halo } = stroke;
    context.font = `${bold ? '600 ' : ''}${size}px ${FONT_FAMILY}`;
    context.textAlign = middle ? 'center' : 'left';
    if (halo !== undefined) {
      context.strokeStyle = halo;
      context.lineWidth = 3.5;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y);
  } else {
    const { path, fill, stroke: line, width, dash, at } = stroke;
    if (at !== undefined) context.transform(at.scale, 0, 0, at.scale, at.x, at.y);
    const outline = new Path2D(path);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(outline, at === undefined ? 'nonzero' : 'evenodd');
    }
    if (line !== undefined) {
      context.strokeStyle = line;
      context.lineWidth = width ?? 1;
      context.setLineDash([...(dash ?? [])]);
      context.stroke(outline);
    }
  }
  context.restore();
}
