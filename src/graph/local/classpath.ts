import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

import { XiangtuError } from '../../errors.js';
import type { Folder } from './folder.js';
import { fetchJars } from './maven.js';
import type { Progress } from './progress.js';
import { NEO4J_VERSION } from './version.js';

/** Jars with their size in bytes, in classpath order. They stay where Maven keeps them. */
type Jars = [path: string, size: number][];

interface Remembered {
  version: string;
  jars: Jars;
}

/**
 * The jars of Neo4j. Remembered from the first time, so that later starts need neither Maven nor the network; fetched
 * when nothing is remembered, when the version has changed, or when a remembered jar is gone or of another size.
 */
export async function classpath(folder: Folder, progress: Progress): Promise<string[]> {
  const remembered = recall(folder);
  if (remembered !== null) {
    const damaged = remembered.filter(([path, size]) => sizeOf(path) !== size).map(([path]) => path);
    if (damaged.length === 0) return remembered.map(([path]) => path);
    progress(`${damaged.length} of the ${remembered.length} files of Neo4j are gone or cut short: fetching them again`);
    remove(damaged);
  }
  const jars = await fetchWhole(folder, progress);
  remember(folder, jars);
  return jars;
}

/** Maven takes a jar in its repository as it is, however damaged: each is held against the checksum kept beside it. */
async function fetchWhole(folder: Folder, progress: Progress): Promise<string[]> {
  const jars = await fetchJars(folder, progress);
  const damaged = jars.filter(isDamaged);
  if (damaged.length === 0) return jars;
  progress(`${damaged.length} files of Neo4j are damaged in Maven's repository: fetching them again`);
  remove(damaged);
  const again = await fetchJars(folder, progress);
  const still = again.find(isDamaged);
  if (still !== undefined) throw new XiangtuError(`Maven fetched a file that does not fit its checksum: ${still}`);
  return again;
}

/** False where Maven keeps no checksum: some mirrors give none. */
function isDamaged(jar: string): boolean {
  if (sizeOf(jar) === null) return true;
  if (!existsSync(`${jar}.sha1`)) return false;
  const [expected] = readFileSync(`${jar}.sha1`, 'utf8').trim().split(/\s+/);
  return createHash('sha1').update(readFileSync(jar)).digest('hex') !== expected?.toLowerCase();
}

/** Maven's repository is a cache: what is removed from it comes again at the next fetch. */
function remove(jars: string[]): void {
  for (const jar of jars) rmSync(jar, { force: true });
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

/** Null when there is nothing of use: no file, a broken one, or another version's. */
function recall(folder: Folder): Jars | null {
  try {
    const { version, jars } = JSON.parse(readFileSync(folder.classpath, 'utf8')) as Remembered;
    return version === NEO4J_VERSION && jars.length > 0 ? jars : null;
  } catch {
    return null;
  }
}

function remember(folder: Folder, jars: string[]): void {
  const remembered: Remembered = { version: NEO4J_VERSION, jars: jars.map((path) => [path, sizeOf(path) ?? 0]) };
  writeFileSync(`${folder.classpath}.new`, JSON.stringify(remembered, null, 1));
  renameSync(`${folder.classpath}.new`, folder.classpath); // whole or not at all
}
