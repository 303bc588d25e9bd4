import { type LayoutTask, layoutStep, positionsIn } from './layout.js';
import type { LayoutNews } from './layout-worker.js';

/** Milliseconds of each frame that the layout may take where it has no thread of its own. */
const SHARE_OF_FRAME = 8;

/**
 * Works a layout out, and tells where the nodes stand as it goes on. In a worker where the page may have one: a strict
 * Content-Security-Policy needs `worker-src 'self'`, and the module must come from the page's own origin. Else in the
 * page itself, a little in each frame.
 *
 * @returns whether it went to its end; false when `signal` ended it
 */
export async function runLayout(
  task: LayoutTask,
  onPositions: (positions: Float32Array, done: boolean) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const inWorker = await runInWorker(task, onPositions, signal);
  return inWorker ?? runInPage(task, onPositions, signal);
}

/** Undefined when the page may have no worker. */
function runInWorker(
  task: LayoutTask,
  onPositions: (positions: Float32Array, done: boolean) => void,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL(/* @vite-ignore */ './xiangtu-graph-layout.js', import.meta.url), { type: 'module' });
    } catch {
      return resolve(undefined); // another origin's file, or a policy without workers
    }
    const end = (result: boolean | undefined) => {
      worker.terminate();
      signal.removeEventListener('abort', aborted);
      resolve(result);
    };
    const aborted = () => end(false);
    signal.addEventListener('abort', aborted);
    worker.addEventListener('error', () => end(undefined));
    worker.addEventListener('message', ({ data: { positions, done } }: MessageEvent<LayoutNews>) => {
      onPositions(positions, done);
      if (done) end(true);
    });
    worker.postMessage(task); // copied, so that the page still has it when the worker fails
  });
}

async function runInPage(
  task: LayoutTask,
  onPositions: (positions: Float32Array, done: boolean) => void,
  signal: AbortSignal,
): Promise<boolean> {
  for (let step = 0; step < task.steps; ) {
    const start = performance.now();
    while (step < task.steps && performance.now() - start < SHARE_OF_FRAME) {
      layoutStep(task);
      step += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 16));
    if (signal.aborted) return false;
    onPositions(positionsIn(task), step >= task.steps);
  }
  return true;
}
