import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';

import { run } from './process.js';

/**
 * The process that holds Neo4j's lock on a store, or null when none does. It is the system that is asked, since Node
 * cannot try a lock of this kind itself: /proc/locks on Linux, lsof elsewhere. Where neither tells (a container beside
 * this one), the answer is null, and Neo4j itself finds the lock held, some seconds later.
 */
export async function storeLockHolder(file: string): Promise<number | null> {
  const inode = statSync(file, { throwIfNoEntry: false, bigint: true })?.ino;
  if (inode === undefined) return null;
  const locks = readLocks();
  if (locks !== null) return lockersOf(inode, locks).find((pid) => hasOpen(pid, file)) ?? null;
  const { output } = await run('lsof', ['-t', '--', file]);
  return Number(output.split('\n')[0]) || null;
}

function readLocks(): string | null {
  try {
    return readFileSync('/proc/locks', 'utf8');
  } catch {
    return null;
  }
}

/** Who holds locks on an inode, from lines such as "76: POSIX  ADVISORY  WRITE 8328 fe:00:9978071 0 EOF". */
export function lockersOf(inode: bigint, locks: string): number[] {
  return [...locks.matchAll(/^\d+: POSIX +\S+ +WRITE (\d+) \w+:\w+:(\d+) /gm)]
    .filter((match) => BigInt(match[2] ?? 0) === inode)
    .map((match) => Number(match[1]));
}

/** Inodes are unique only within one file system. Whose open files we may not see, we believe. */
function hasOpen(pid: number, file: string): boolean {
  const path = realpathSync(file);
  try {
    return readdirSync(`/proc/${pid}/fd`).some((descriptor) => linkOf(`/proc/${pid}/fd/${descriptor}`) === path);
  } catch {
    return true;
  }
}

/** A descriptor can be closed while we look. */
function linkOf(descriptor: string): string | null {
  try {
    return readlinkSync(descriptor);
  } catch {
    return null;
  }
}
