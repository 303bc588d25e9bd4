import { readFileSync } from 'node:fs';

/** How often a second Linux counts the time of a process. */
const TICKS = 100;

/**
 * Milliseconds of processor time that these processes have used, to 10 ms: what a question costs, however busy the machine is with other
 * work. Null where the kernel does not tell (it is Linux that does), or for a database on another machine.
 */
export function processorTime(pids) {
  try {
    return pids.reduce((sum, pid) => sum + ticksOf(pid) * (1_000 / TICKS), 0);
  } catch {
    return null;
  }
}

function ticksOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
