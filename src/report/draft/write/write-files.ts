import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { XiangtuError } from '../../../errors.js';

/** A file of a draft, with the folder that it goes into. */
export interface NewFile {
  path: string;
  content: string | Buffer;
}

/**
 * Writes files, each whole: beside its place first, then moved there. The last one is never written over.
 *
 * @throws XiangtuError when the last one has come to be there, or when the disk refuses
 */
export async function writeFiles(files: readonly NewFile[], last: NewFile): Promise<void> {
  try {
    for (const { path, content } of files) await replace(path, content);
    await mkdir(dirname(last.path), { recursive: true });
    const file = await open(last.path, 'wx');
    try {
      await file.writeFile(last.content);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = code === 'EEXIST' ? 'it is there already' : code;
    throw new XiangtuError(`The draft cannot be written: ${path ?? last.path} (${reason})`, { cause: error });
  }
}

async function replace(path: string, content: string | Buffer): Promise<void> {
  const known = await readFile(path).catch(() => null);
  if (known?.equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.partial-${process.pid}`);
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}
