import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInput, XiangtuError } from '../../errors.js';

/**
 * Has files written into a new folder beside the target and moves them there when all are whole, so that no half of them is ever
 * found. Files of the target with other names stay.
 *
 * @param write given the folder to write into
 * @throws BadInput when the target is no folder; XiangtuError when the disk refuses
 */
export async function intoFolder<Result>(target: string, write: (folder: string) => Promise<Result>): Promise<Result> {
  const there = await kindOf(target);
  if (there === 'FILE') throw new BadInput('--out', target, 'a folder, existing or new');
  const whole = resolve(target);
  const name = `.partial-${randomBytes(4).toString('hex')}`;
  const partial = there === 'FOLDER' ? join(whole, name) : `${whole}${name}`;
  const forget = onSignal(() => rmSync(partial, { recursive: true, force: true }));
  try {
    await mkdir(dirname(whole), { recursive: true });
    await mkdir(partial);
    const result = await write(partial);
    if (there === 'FOLDER')
      for (const file of await readdir(partial)) await rename(join(partial, file), join(whole, file));
    else await rename(partial, whole);
    return result;
  } catch (error) {
    throw refusedByDisk(error, target);
  } finally {
    forget();
    await rm(partial, { recursive: true, force: true });
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up when a signal ends the program, which then ends by that signal as it would have. Gives a way to forget it. */
function onSignal(clean: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    clean();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return forget;
}

async function kindOf(path: string): Promise<'FOLDER' | 'FILE' | 'NOTHING'> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'NOTHING';
  return found.isDirectory() ? 'FOLDER' : 'FILE';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is on a disk that is only for reading',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
};

function refusedByDisk(error: unknown, target: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  if (reason === undefined) return error;
  return new XiangtuError(`The export cannot be written to ${target}: ${reason}.`, {
    hint: 'Give another folder with --out. Nothing was written.',
    cause: error,
  });
}
