import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new folder for one test, deleted by `deleteFolders`. */
export function newFolder(name = 'home'): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiangtu-local-'));
  folders.push(folder);
  const inside = join(folder, name);
  mkdirSync(inside);
  return inside;
}

export function deleteFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder with one program in it that prints a line to standard error and exits: to stand first on a PATH. */
export function folderWithProgram(name: string, prints: string, status = 0): string {
  const folder = newFolder('bin');
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${prints}' >&2\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return folder;
}

/** Runs work with other environment variables; undefined unsets one. */
export async function withEnvironment<Result>(
  changes: Record<string, string | undefined>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env };
  try {
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    return await work();
  } finally {
    for (const name of Object.keys(changes)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
