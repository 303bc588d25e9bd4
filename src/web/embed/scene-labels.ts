import { type LabelWish, type PlacedLabel, placeLabels } from './label-places.js';
import type { Scene, SceneNode, Selection } from './scene.js';
import type { Point } from './seed-positions.js';

/** A scene on a surface, in pixels. */
export interface Staged {
  scene: Scene;
  place: (id: string) => Point | undefined;
  /** A node's radius as it is zoomed. */
  radius: (node: SceneNode) => number;
  area: { width: number; height: number };
}

export interface LabelOptions {
  selection: Selection;
  /** Ids that stay strong, or null for all. */
  strong: ReadonlySet<string> | null;
  /** What a type of relation is called. */
  typeName: (type: string) => string;
  /** Width of a text in pixels. */
  measure: (text: string, font: LabelFont) => number;
}

export type LabelFont = 'focus' | 'node' | 'link';

export interface SceneLabel extends PlacedLabel {
  font: LabelFont;
}

export const FONT_SIZES: Readonly<Record<LabelFont, number>> = { focus: 15, node: 12, link: 11 };

/** Longer names are cut, unless they belong to what is selected. */
const LONGEST = 14;
/** Beyond this many tries the picture is so full that no more find room. */
const MOST_TRIES = 600;
/** Relations are named without being selected while they are this few. */
const FEW_LINKS = 24;

/** The names that find room: of what is selected and around it first, then of the larger nodes; then those of relations. */
export function sceneLabels({ scene, place, radius, area }: Staged, options: LabelOptions): SceneLabel[] {
  const { selection, strong, typeName, measure } = options;
  const fonts = new Map<string, LabelFont>();
  const inView = ({ x, y }: Point) => x > -40 && y > -40 && x < area.width + 40 && y < area.height + 40;
  const staged = scene.nodes.flatMap((node) => {
    const point = place(node.id);
    return point !== undefined && inView(point) ? [{ node, ...point, size: radius(node) }] : [];
  });
  const wish = (
    id: string,
    text: string,
    font: LabelFont,
    at: Point,
    clearance: number | null,
    must: boolean,
  ): LabelWish => {
    fonts.set(id, font);
    return { id, text, ...at, clearance, width: measure(text, font) + 4, height: FONT_SIZES[font] + 4, must };
  };
  const rank = (node: SceneNode) => (node.id === selection?.id ? 0 : node.focus ? 1 : strong?.has(node.id) ? 2 : 3);
  const ofNodes = staged
    .filter(({ node }) => strong === null || strong.has(node.id) || node.focus)
    .sort((a, b) => rank(a.node) - rank(b.node))
    .slice(0, MOST_TRIES)
    .map(({ node, x, y, size }) => {
      const whole = strong?.has(node.id) === true || node.focus;
      const text = whole ? node.name : shortened(node.name);
      const font = node.focus ? 'focus' : 'node';
      return wish(node.id, text, font, { x, y }, size + 4, node.focus || node.id === selection?.id);
    });
  const named = strong !== null || scene.links.length <= FEW_LINKS;
  const ofLinks = (named ? scene.links : []).flatMap(({ id, from, to, type }) => {
    if (strong !== null && !strong.has(id)) return [];
    const [start, end] = [place(from), place(to)];
    if (start === undefined || end === undefined) return [];
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return [wish(id, typeName(type), 'link', middle, null, id === selection?.id)];
  });
  // names may lie on what steps back
  const discs = staged
    .filter(({ node }) => strong === null || strong.has(node.id))
    .map(({ node, x, y, size }) => ({ id: node.id, x, y, radius: size }));
  return placeLabels([...ofNodes, ...ofLinks.slice(0, MOST_TRIES)], discs, area).map((label) => ({
    ...label,
    font: fonts.get(label.id) ?? 'node',
  }));
}

export function shortened(name: string): string {
  const characters = [...name];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : name;
}
