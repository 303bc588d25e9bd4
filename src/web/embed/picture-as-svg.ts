import { FONT_FAMILY } from './fonts.js';
import type { Picture, Stroke } from './picture.js';

/** The picture as a file of SVG. Names in it are text, so that they can be found and copied. */
export function pictureAsSVG({ width, height, strokes }: Picture): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FONT_FAMILY)}">`;
  return `${head}\n${strokes.map(element).join('\n')}\n</svg>\n`;
}

function element(stroke: Stroke): string {
  if ('text' in stroke) {
    const { text, x, y, size, bold, fill, middle, halo } = stroke;
    const attributes = [
      `x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"`,
      bold ? 'font-weight="600"' : '',
      middle ? 'text-anchor="middle"' : '',
      halo === undefined ? '' : `stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`,
    ];
    return `<text ${attributes.filter((part) => part !== '').join(' ')}>${escaped(text)}</text>`;
  }
  const { path, fill, stroke: line, width, dash, at } = stroke;
  const attributes = [
    `d="${path}" fill="${fill ?? 'none'}"`,
    line === undefined ? '' : `stroke="${line}" stroke-width="${width ?? 1}"`,
    dash !== undefined && dash.length > 0 ? `stroke-dasharray="${dash.join(' ')}"` : '',
    at === undefined
      ? ''
      : `fill-rule="evenodd" transform="translate(${round(at.x)} ${round(at.y)}) scale(${round(at.scale)})"`,
  ];
  return `<path ${attributes.filter((part) => part !== '').join(' ')}/>`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
