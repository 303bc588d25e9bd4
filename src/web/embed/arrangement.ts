import type { GraphData } from './graph-data.js';
import { layoutTask } from './layout.js';
import { runLayout } from './run-layout.js';
import { radiusOf } from './scene.js';
import { type Point, startingPoints } from './seed-positions.js';

/** How far the picture may be drawn out to the shape of its frame. */
const LEAST_STRETCH = 0.6;
const MOST_STRETCH = 2.4;

/** Where everything stands: starts from rings or from where it stood, and moves as the layout works it out. */
export class Arrangement {
  /** Times that what stands side by side is drawn apart, so that a wide frame is used. */
  #stretch = 1;
  #points = new Map<string, Point>();
  #running = new AbortController();

  /** @param moved called whenever nodes have moved */
  constructor(readonly moved: () => void) {}

  place = (id: string): Point => {
    const { x, y } = this.#points.get(id) ?? { x: 0, y: 0 };
    return { x: x * this.#stretch, y };
  };

  /** Arranges a graph. With `still`, what moves is seen only where it ends. `aspect` is the frame's width by its height. */
  async arrange(data: GraphData, aspect: number, still: boolean): Promise<void> {
    this.stop();
    const { signal } = this.#running;
    this.#points = startingPoints(data, this.#points);
    this.fit(aspect);
    const degrees = new Map<string, number>();
    for (const link of data.links.values()) {
      for (const end of [link.from, link.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    const [focus] = data.nodes.keys();
    const task = layoutTask(data, this.#points, (id) => radiusOf(id === focus, degrees.get(id) ?? 0));
    const ids = [...data.nodes.keys()];
    const take = (positions: Float32Array, done: boolean) => {
      if (signal.aborted || (still && !done)) return;
      this.#points = new Map(ids.map((id, at) => [id, { x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 }]));
      this.fit(aspect);
      this.moved();
    };
    await runLayout(task, take, signal);
  }

  /** Draws the arrangement out to a frame of this shape. */
  fit(aspect: number): void {
    const points = [...this.#points.values()];
    const span = (values: number[]) =>
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
    const own = span(points.map(({ x }) => x)) / span(points.map(({ y }) => y));
    this.#stretch = own > 0 && Number.isFinite(own) ? Math.min(MOST_STRETCH, Math.max(LEAST_STRETCH, aspect / own)) : 1;
  }

  stop(): void {
    this.#running.abort();
    this.#running = new AbortController();
  }
}
