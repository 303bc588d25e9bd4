import { FONT_FAMILY } from './fonts.js';
import { FONT_SIZES, type LabelFont, type SceneLabel } from './scene-labels.js';
import type { Palette } from './theme.js';

export const fontOf = (font: LabelFont): string =>
  `${font === 'focus' ? '600 ' : ''}${FONT_SIZES[font]}px ${FONT_FAMILY}`;

const widths = new Map<string, number>();

/** Widths of texts in pixels, each measured once. */
export function measuring(context: CanvasRenderingContext2D): (text: string, font: LabelFont) => number {
  return (text, font) => {
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = fontOf(font);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

/** Writes labels with a halo in the colour of the ground, so that they can be read across lines. */
export function writeLabels(context: CanvasRenderingContext2D, labels: readonly SceneLabel[], palette: Palette): void {
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = palette.background;
  for (const { text, x, y, font } of labels) {
    context.font = fontOf(font);
    context.fillStyle = font === 'link' ? palette.muted : palette.ink;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}
