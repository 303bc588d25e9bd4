import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Milliseconds that Neo4j has to write everything out after SIGTERM; only then is it killed. */
const PATIENCE = 20_000;

/** What a process was started as, its arguments with spaces between them; null when it is gone (or a zombie). */
export function commandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim() || null;
  } catch {
    return ps(pid, 'command=');
  }
}

/** When a process began, in a form that only serves to be compared; null when it is gone. */
export function beginningOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name and may hold spaces and brackets; the 22nd is the start in ticks since boot.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${boot}.${fields[19]}`;
  } catch {
    return ps(pid, 'lstart=')?.replace(/\W+/g, '.') ?? null;
  }
}

/** Where there is no /proc (macOS). */
function ps(pid: number, what: 'command=' | 'lstart='): string | null {
  try {
    return execFileSync('ps', ['-ww', '-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** Asks a process to end, waits, kills it after 20 s, and comes back when it is gone. */
export async function end(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGTERM', PATIENCE],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // gone already
    }
    if (await isGone(pid, patience)) return;
  }
}

/** Waits up to so many milliseconds for a process to be gone. */
export async function isGone(pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (commandLine(pid) !== null) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** How a command that was run to its end went. */
export interface Outcome {
  /** Null when the command could not be started at all: there is no such program. */
  status: number | null;
  /** Standard output and error, in that order. */
  output: string;
}

/** Runs a command to its end. Never throws. */
export async function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { env, maxBuffer: 1 << 24 });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    const failed = error as { code?: number | string; stdout?: string; stderr?: string };
    const status = typeof failed.code === 'string' ? null : (failed.code ?? 1);
    return { status, output: `${failed.stdout ?? ''}${failed.stderr ?? ''}` };
  }
}
