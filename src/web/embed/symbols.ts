import { inkOn, mixed } from './colors.js';
import { svg } from './dom.js';
import { lookOf, PICTOGRAM_PART } from './kinds.js';
import { DASHES, type LineStyle } from './line-style.js';
import { shapePath } from './shapes.js';
import type { Palette } from './theme.js';

/** The shape of a kind with its pictogram, as it stands on the stage; for legend, table and panel. */
export function kindSymbol(kind: string, palette: Palette): SVGElement {
  const { shape, color, pictogram } = lookOf(kind);
  const scale = (18 * PICTOGRAM_PART[shape]) / 24;
  const corner = 10 - 12 * scale;
  return svg(
    'svg',
    { viewBox: '-1 -1 22 22', width: '20', height: '20', 'aria-hidden': 'true', class: 'symbol' },
    svg('path', { d: shapePath(shape, 10, 10, 9), fill: color, stroke: mixed(color, palette.outline, 0.4) }),
    svg('path', {
      d: pictogram,
      fill: inkOn(color),
      'fill-rule': 'evenodd',
      transform: `translate(${corner} ${corner}) scale(${scale})`,
    }),
  );
}

/** A short piece of a line as relations are drawn. */
export const lineSymbol = (style: LineStyle): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 36 12', width: '36', height: '12', 'aria-hidden': 'true', class: 'symbol' },
    svg('path', {
      d: 'M1 6H29',
      stroke: 'currentColor',
      'stroke-width': '1.6',
      fill: 'none',
      ...(DASHES[style].length > 0 ? { 'stroke-dasharray': DASHES[style].join(' ') } : {}),
    }),
    svg('path', { d: 'M35 6 28 3.2V8.8Z', fill: 'currentColor' }),
  );

/** Signs on buttons, drawn with lines in a square of 20. */
const SIGNS = {
  plus: 'M10 4V16M4 10H16',
  minus: 'M4 10H16',
  fit: 'M3.5 7.5V3.5H7.5M12.5 3.5H16.5V7.5M16.5 12.5V16.5H12.5M7.5 16.5H3.5V12.5M8 10H12M10 8V12',
  filter: 'M3 5H17M6 10H14M8.5 15H11.5',
  save: 'M10 3V12M6.5 8.5 10 12 13.5 8.5M4 16.5H16',
  full: 'M3.5 8V3.5H8M12 3.5H16.5V8M16.5 12V16.5H12M8 16.5H3.5V12',
  close: 'M5 5 15 15M15 5 5 15',
  legend: 'M4 5.5H7M4 10H7M4 14.5H7M10 5.5H16M10 10H16M10 14.5H16',
} as const;

export const sign = (name: keyof typeof SIGNS): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 20 20', width: '18', height: '18', 'aria-hidden': 'true', class: 'sign' },
    svg('path', {
      d: SIGNS[name],
      stroke: 'currentColor',
      'stroke-width': '1.6',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      fill: 'none',
    }),
  );
