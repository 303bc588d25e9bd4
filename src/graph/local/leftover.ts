import type { Folder } from './folder.js';
import { end } from './process.js';
import type { Progress } from './progress.js';
import { forgetState, isOurJava, readState } from './state.js';
import { storeLockHolder } from './store-lock.js';

/**
 * Ends a Java of this folder whose watcher is gone (killed, both can be at once): no one holds it any more that could
 * be known, and none would ever end it. To be called when no watcher lives.
 *
 * @returns whether there was one
 */
export async function endLeftover(folder: Folder, progress: Progress): Promise<boolean> {
  const suspects = [readState(folder)?.java ?? null, await storeLockHolder(folder.storeLock)];
  const leftover = suspects.find((pid) => pid !== null && isOurJava(pid, folder)) ?? null;
  if (leftover !== null) {
    progress(`Ending a Neo4j that an earlier run left behind (process ${leftover})`);
    await end(leftover);
  }
  forgetState(folder);
  return leftover !== null;
}
