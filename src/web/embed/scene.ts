import type { Visible } from './filter.js';
import type { GraphData, GraphLink, GraphNode } from './graph-data.js';
import { lanesOf } from './lanes.js';
import { type LineStyle, lineStyle } from './line-style.js';

/** An entity as it is drawn. */
export interface SceneNode {
  id: string;
  kind: string;
  name: string;
  /** Pixels, as long as the picture is not zoomed. */
  radius: number;
  focus: boolean;
  /** It has been asked for what is around it. */
  expanded: boolean;
}

/** A relation as it is drawn. */
export interface SceneLink {
  id: string;
  from: string;
  to: string;
  type: string;
  line: LineStyle;
  lane: number;
}

/** What is drawn, the more important first; where it stands is another matter. */
export interface Scene {
  nodes: readonly SceneNode[];
  links: readonly SceneLink[];
}

export const EMPTY_SCENE: Scene = { nodes: [], links: [] };

const FOCUS_RADIUS = 18;
const LEAST_RADIUS = 9;
const LARGEST_RADIUS = 15;

/** Size says how many of the relations shown an entity has. */
export function radiusOf(focus: boolean, degree: number): number {
  return focus ? FOCUS_RADIUS : Math.min(LARGEST_RADIUS, LEAST_RADIUS + 1.5 * Math.sqrt(Math.max(0, degree - 1)));
}

/** What is drawn of the data. */
export function sceneOf(data: GraphData, visible: Visible): Scene {
  const [focus] = data.nodes.keys();
  const links = [...data.links.values()].filter(({ id }) => visible.links.has(id));
  const degrees = new Map<string, number>();
  for (const { from, to } of links) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const expanded = new Set(data.centres.map(({ id }) => id));
  const nodes = [...data.nodes.values()]
    .filter(({ id }) => visible.nodes.has(id))
    .map(({ id, kind, name }: GraphNode) => ({
      id,
      kind,
      name,
      radius: radiusOf(id === focus, degrees.get(id) ?? 0),
      focus: id === focus,
      expanded: expanded.has(id),
    }))
    .sort((a, b) => b.radius - a.radius);
  const lanes = lanesOf(links);
  return {
    nodes,
    links: links.map((link: GraphLink) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      type: link.type,
      line: lineStyle(link),
      lane: lanes.get(link.id) ?? 0,
    })),
  };
}

/** What the reader has chosen: an entity or a relation, by id. */
export type Selection = { what: 'entity' | 'relation'; id: string } | null;

/** What stays strong while something is selected: it, and what it touches. Null when nothing is. */
export function emphasized(scene: Scene, selection: Selection): ReadonlySet<string> | null {
  if (selection === null) return null;
  const strong = new Set([selection.id]);
  for (const { id, from, to } of scene.links) {
    if (id !== selection.id && from !== selection.id && to !== selection.id) continue;
    for (const each of [id, from, to]) strong.add(each);
  }
  return strong;
}
