import type { Folder } from './folder.js';
import { end } from './process.js';
import type { Progress } from './progress.js';
import { forgetState, isOurJava, readState } from './state.js';
import { storeLockHolder } from './store-lock.js';

/**
 * A Java of this folder whose watcher is gone (both can be killed at once): no user of it can be known any more, and
 * nothing would ever end it. To be asked when no watcher lives.
 *
 * @returns its process id, or null
 */
export async function leftoverOf(folder: Folder): Promise<number | null> {
  const suspects = [readState(folder)?.java ?? null, await storeLockHolder(folder.storeLock)];
  return suspects.find((pid) => pid !== null && isOurJava(pid, folder)) ?? null;
}

/** Ends it, in its own time. @returns whether there was one */
export async function endLeftover(folder: Folder, progress: Progress): Promise<boolean> {
  const leftover = await leftoverOf(folder);
  if (leftover !== null) {
    progress(`Ending a Neo4j that an earlier run left behind (process ${leftover})`);
    await end(leftover);
  }
  forgetState(folder);
  return leftover !== null;
}
