/// <reference path="./forceatlas2-iterate.d.ts" />

import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { GraphData } from './graph-data.js';
import type { Point } from './seed-positions.js';

/** What a layout works on; it can be posted to a worker. */
export interface LayoutTask {
  /** Ten numbers a node, as ForceAtlas2 keeps them. */
  nodes: Float32Array;
  /** Three an edge: offsets of both ends among the nodes, weight. */
  edges: Float32Array;
  steps: number;
}

const PER_NODE = 10;
const PER_EDGE = 3;
/** From this size on the far ones are taken together, which is coarser and much faster. */
const LARGE = 400;

/** The matrices of a graph whose entities stand where `points` has them; entities without a point start in the middle. */
export function layoutTask(
  { nodes, links }: GraphData,
  points: ReadonlyMap<string, Point>,
  radius: (id: string) => number,
): LayoutTask {
  const offsets = new Map<string, number>();
  const matrix = new Float32Array(nodes.size * PER_NODE);
  for (const id of nodes.keys()) {
    const at = offsets.size * PER_NODE;
    offsets.set(id, at);
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    // two in the very same place would push each other nowhere
    matrix.set([x + (at % 7) * 0.01, y + (at % 11) * 0.01, 0, 0, 0, 0, 1, 1, radius(id), 0], at);
  }
  const edges = new Float32Array(links.size * PER_EDGE);
  let at = 0;
  for (const { from, to } of links.values()) {
    const [source = 0, target = 0] = [offsets.get(from), offsets.get(to)];
    edges.set([source, target, 1], at);
    matrix[source + 6]! += 1;
    matrix[target + 6]! += 1;
    at += PER_EDGE;
  }
  return { nodes: matrix, edges, steps: stepsFor(nodes.size) };
}

/** Enough for the picture to come to rest; fewer where each takes long. */
const stepsFor = (size: number): number => (size > LARGE ? 250 : 400);

/** Moves the nodes by one step of the forces, in place. */
export function layoutStep({ nodes, edges }: LayoutTask): void {
  const size = nodes.length / PER_NODE;
  iterate(
    {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: size <= LARGE,
      edgeWeightInfluence: 1,
      scalingRatio: 12,
      strongGravityMode: false,
      gravity: 0.6,
      slowDown: 1 + Math.log(Math.max(size, 1)),
      barnesHutOptimize: size > LARGE,
      barnesHutTheta: 0.6,
    },
    nodes,
    edges,
  );
}

/** Where the nodes of a task stand: x and y in turn, in the order of the graph's nodes. */
export function positionsIn({ nodes }: LayoutTask): Float32Array {
  const positions = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let at = 0; at < positions.length / 2; at += 1) {
    positions[2 * at] = nodes[at * PER_NODE] ?? 0;
    positions[2 * at + 1] = nodes[at * PER_NODE + 1] ?? 0;
  }
  return positions;
}
