import { inkOn, mixed } from './colors.js';
import { lookOf, PICTOGRAM_PART } from './kinds.js';
import { DASHES, type LineStyle } from './line-style.js';
import type { Scene, SceneLink } from './scene.js';
import { FONT_SIZES, type LabelFont, sceneLabels } from './scene-labels.js';
import type { Point } from './seed-positions.js';
import { shapePath } from './shapes.js';
import type { Palette } from './theme.js';

/** One thing drawn: a path of SVG, or a line of text. Lengths are in pixels. */
export type Stroke =
  | {
      path: string;
      fill?: string;
      stroke?: string;
      width?: number;
      dash?: readonly number[];
      at?: Point & { scale: number };
    }
  | { text: string; x: number; y: number; size: number; bold: boolean; fill: string; middle: boolean; halo?: string };

/** A picture to be saved; `strokes` from the lowest to the topmost. */
export interface Picture {
  width: number;
  height: number;
  strokes: Stroke[];
}

export interface PictureContent {
  scene: Scene;
  /** Where nodes stand, in any unit, y upwards. */
  place: (id: string) => Point;
  palette: Palette;
  title: string;
  subtitle: string;
  kinds: readonly { kind: string; name: string }[];
  lines: readonly { line: LineStyle; name: string }[];
  typeName: (type: string) => string;
  measure: (text: string, font: LabelFont) => number;
}

const WIDTH = 1600;
const TOP = 84;
const GRAPH = 980;
const MARGIN = 70;
const ROW = 30;

/** The whole graph with its title above and its legend below, on the ground of its theme. */
export function pictureOf(content: PictureContent): Picture {
  const { palette, title, subtitle } = content;
  const legend = legendStrokes(content, TOP + GRAPH + 24);
  const height = TOP + GRAPH + 24 + legend.rows * ROW + 16;
  const text = (line: string, y: number, size: number, bold: boolean, fill: string): Stroke => ({
    text: line,
    x: 40,
    y,
    size,
    bold,
    fill,
    middle: false,
  });
  return {
    width: WIDTH,
    height,
    strokes: [
      { path: `M0 0H${WIDTH}V${height}H0Z`, fill: palette.background },
      text(title, 38, 24, true, palette.ink),
      text(subtitle, 66, 14, false, palette.muted),
      ...graphStrokes(content),
      ...legend.strokes,
    ],
  };
}

function graphStrokes({ scene, place, palette, typeName, measure }: PictureContent): Stroke[] {
  const points = fitted(scene, place);
  const radii = new Map(scene.nodes.map(({ id, radius }) => [id, radius]));
  const links = scene.links.flatMap((link) => linkStrokes(link, points, radii, palette));
  const nodes = [...scene.nodes].reverse().flatMap(({ id, kind, radius }): Stroke[] => {
    const point = points.get(id);
    return point === undefined ? [] : nodeStrokes(kind, point, radius, palette);
  });
  const labels = sceneLabels(
    {
      scene,
      place: (id) => {
        const point = points.get(id);
        return point && { x: point.x, y: point.y - TOP };
      },
      radius: ({ radius }) => radius,
      area: { width: WIDTH, height: GRAPH },
    },
    { selection: null, strong: null, typeName, measure },
  );
  const texts = labels.map(
    ({ text, x, y, font }): Stroke => ({
      text,
      x,
      y: y + TOP + FONT_SIZES[font] * 0.35,
      size: FONT_SIZES[font],
      bold: font === 'focus',
      fill: font === 'link' ? palette.muted : palette.ink,
      middle: true,
      halo: palette.background,
    }),
  );
  return [...links, ...nodes, ...texts];
}

/** The nodes' places on the picture, as large as fits; y downwards. */
function fitted(scene: Scene, place: (id: string) => Point): Map<string, Point> {
  const places = scene.nodes.map(({ id }) => ({ id, ...place(id) }));
  const range = (values: number[]) => ({
    least: Math.min(...values),
    span: Math.max(...values) - Math.min(...values) || 1,
  });
  const [x, y] = [range(places.map((each) => each.x)), range(places.map((each) => each.y))];
  const scale = Math.min((WIDTH - 2 * MARGIN) / x.span, (GRAPH - 2 * MARGIN) / y.span);
  const [left, top] = [(WIDTH - x.span * scale) / 2, TOP + (GRAPH - y.span * scale) / 2];
  return new Map(
    places.map((each) => [
      each.id,
      { x: left + (each.x - x.least) * scale, y: top + (y.least + y.span - each.y) * scale },
    ]),
  );
}

function linkStrokes(
  { from, to, line, lane }: SceneLink,
  points: ReadonlyMap<string, Point>,
  radii: ReadonlyMap<string, number>,
  { line: color }: Palette,
): Stroke[] {
  const [start, end] = [points.get(from), points.get(to)];
  if (start === undefined || end === undefined) return [];
  const whole = Math.hypot(end.x - start.x, end.y - start.y);
  const ahead = { x: (end.x - start.x) / whole, y: (end.y - start.y) / whole };
  const [near, far] = [(radii.get(from) ?? 0) + 2, whole - (radii.get(to) ?? 0) - 3];
  if (!(far - near > 8)) return [];
  const at = (along: number, aside: number): string => {
    const [x, y] = [
      start.x + ahead.x * along - ahead.y * (aside + lane),
      start.y + ahead.y * along + ahead.x * (aside + lane),
    ];
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return [
    { path: `M${at(near, 0)}L${at(far - 7, 0)}`, stroke: color, width: 1.4, dash: DASHES[line] },
    { path: `M${at(far, 0)}L${at(far - 8, 3.2)}L${at(far - 8, -3.2)}Z`, fill: color },
  ];
}

function nodeStrokes(kind: string, { x, y }: Point, radius: number, { outline }: Palette): Stroke[] {
  const { shape, color, pictogram } = lookOf(kind);
  const scale = (2 * radius * PICTOGRAM_PART[shape]) / 24;
  return [
    { path: shapePath(shape, x, y, radius), fill: color, stroke: mixed(color, outline, 0.4), width: 1.2 },
    { path: pictogram, fill: inkOn(color), at: { x: x - 12 * scale, y: y - 12 * scale, scale } },
  ];
}

/** The legend in rows from a height downwards. */
function legendStrokes(
  { kinds, lines, palette, measure }: PictureContent,
  top: number,
): { strokes: Stroke[]; rows: number } {
  const strokes: Stroke[] = [];
  let [x, row] = [40, 0];
  const item = (name: string, width: number, symbol: (x: number, y: number) => Stroke[]) => {
    const whole = width + measure(name, 'node') + 26;
    if (x + whole > WIDTH - 40) [x, row] = [40, row + 1];
    const y = top + row * ROW + 10;
    strokes.push(...symbol(x, y), {
      text: name,
      x: x + width,
      y: y + 4,
      size: 12,
      bold: false,
      fill: palette.muted,
      middle: false,
    });
    x += whole;
  };
  for (const { kind, name } of kinds) item(name, 28, (at, y) => nodeStrokes(kind, { x: at + 10, y }, 9, palette));
  for (const { line, name } of lines) {
    item(name, 46, (at, y) => [
      { path: `M${at} ${y}H${at + 38}`, stroke: palette.muted, width: 1.4, dash: DASHES[line] },
    ]);
  }
  return { strokes, rows: row + 1 };
}
