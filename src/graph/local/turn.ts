import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Folder } from './folder.js';
import { beginningOf } from './process.js';
import type { Progress } from './progress.js';

let taken = 0;

/**
 * Does work that only one program at a time may do on a data folder: starting, stopping, resetting.
 *
 * Each program that wants a turn puts down a file of its own name, then looks: alone, it has the turn; beside another
 * that lives, it takes its file back and tries again. Of two at once at least one sees the other, so never both have it.
 * The name holds the process's id and beginning, so a file left by one that died is known and removed by anybody:
 * no later process has the same name. (A single lock file cannot be taken over safely: two would both remove it.)
 */
export async function inTurn<Result>(folder: Folder, progress: Progress, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder.turns, { recursive: true, mode: 0o700 });
  const name = `${process.pid}-${beginningOf(process.pid)}-${taken++}`;
  const file = join(folder.turns, name);
  let waited = false;
  for (;;) {
    writeFileSync(file, '');
    const other = othersThan(name, folder.turns)[0];
    if (other === undefined) break;
    rmSync(file);
    if (!waited) progress(`Waiting for process ${other}, which is starting or stopping the local database`);
    waited = true;
    await sleep(50 + Math.random() * 150);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Process ids of the others that live; the files of those that do not are removed. */
function othersThan(own: string, turns: string): number[] {
  const alive: number[] = [];
  for (const name of readdirSync(turns)) {
    if (name === own) continue;
    const [, pid, beginning] = /^(\d+)-(.+)-\d+$/.exec(name) ?? [];
    if (beginningOf(Number(pid)) === beginning) alive.push(Number(pid));
    else rmSync(join(turns, name), { force: true });
  }
  return alive;
}
