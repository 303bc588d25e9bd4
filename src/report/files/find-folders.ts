import { readdir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { BadInput } from '../../errors.js';

/** Any of these makes a folder a report's. */
const MARKS = ['report.yaml', 'report.txt', 'claims.yaml'];
/** seed/ holds towns, a town holds years. */
const DEPTH = 2;

/**
 * The report folders at some paths, each once, sorted: a path is a report's folder, a town's, or a folder of towns.
 *
 * @throws BadInput when a path does not exist or has no report in it
 */
export async function findReportFolders(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const folders = await foldersIn(normalize(path), DEPTH);
    if (folders === null) {
      const isThere = await stat(path).catch(() => null);
      throw new BadInput('path', path, isThere === null ? 'an existing folder' : 'a folder, not a file in it');
    }
    if (folders.length === 0) {
      throw new BadInput(
        'path',
        path,
        "a report's folder (with report.txt, report.yaml and claims.yaml), a town's folder or a folder of towns",
      );
    }
    for (const folder of folders) found.add(folder);
  }
  return [...found].sort();
}

async function foldersIn(path: string, depth: number): Promise<string[] | null> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && MARKS.includes(entry.name))) return [path];
  if (depth === 0) return [];
  const inner = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
  const nested = await Promise.all(inner.map(({ name }) => foldersIn(join(path, name), depth - 1)));
  return nested.flatMap((folders) => folders ?? []);
}
