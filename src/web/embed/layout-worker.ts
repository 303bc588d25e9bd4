import { type LayoutTask, layoutStep, positionsIn } from './layout.js';

/** Runs in a thread of its own: takes a task, and posts positions a few times while it works and once at its end. */
const BETWEEN_POSTS = 40;

interface Scope {
  postMessage(message: LayoutNews, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutTask>) => void): void;
}

export interface LayoutNews {
  positions: Float32Array;
  done: boolean;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data: task }) => {
  let posted = performance.now();
  for (let step = 0; step < task.steps; step += 1) {
    layoutStep(task);
    if (performance.now() - posted < BETWEEN_POSTS) continue;
    post(task, false);
    posted = performance.now();
  }
  post(task, true);
});

function post(task: LayoutTask, done: boolean): void {
  const positions = positionsIn(task);
  scope.postMessage({ positions, done }, [positions.buffer]);
}
