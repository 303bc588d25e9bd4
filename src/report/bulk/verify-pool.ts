import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type VerifiedTown, verifyTown } from './verify-town.js';

/** More threads than this wait for the one that takes what they found. */
const MOST = 8;

/** Verifies towns side by side, each in a thread. */
export interface VerifyPool {
  /** How many threads there are. */
  size: number;
  verify: (folders: readonly string[]) => Promise<VerifiedTown>;
  close: () => Promise<void>;
}

/**
 * As many threads as there are processors, and one that does without a thread where that would cost more than it saves.
 *
 * @param towns how many there are to verify
 */
export function verifyPool(towns: number): VerifyPool {
  const size = Math.min(availableParallelism(), MOST, towns);
  if (size < 2) return { size: 1, verify: verifyTown, close: async () => undefined };
  const idle = Array.from({ length: size }, () => new Worker(new URL('./verify-worker.js', import.meta.url)));
  const all = [...idle];
  const waiting: ((worker: Worker) => void)[] = [];
  const free = async (): Promise<Worker> => idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  return {
    size,
    verify: async (folders) => {
      const worker = await free();
      worker.postMessage(folders);
      const [town] = (await once(worker, 'message')) as [VerifiedTown];
      const next = waiting.shift();
      if (next === undefined) idle.push(worker);
      else next(worker);
      return town;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
