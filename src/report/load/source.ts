import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { statement } from '../../graph/catalogue.js';
import type { Graph } from '../../graph/connection.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What decides how files become a graph; the same places seen from src and from dist. */
const PROGRAM = [
  at('..'),
  at('../../graph'),
  at('../../vocabulary'),
  at('../../../cypher'),
  at('../../../package-lock.json'),
];

/** A folder of towns holds towns, years and files; one more for what else somebody keeps there. Links may lead in a circle. */
const DEPTH = 4;

/** A digest of all that a load of a folder depends on beside the graph: the program, where the folder is, every byte in it. */
export function sourceDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const file of [...PROGRAM, resolve(folder)].flatMap((path) => filesIn(path, DEPTH))) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('base64url');
}

/** All files at a path, those behind links too, in the order of their names. */
function filesIn(path: string, depth: number): string[] {
  if (!existsSync(path) || depth < 0) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesIn(join(path, name), depth - 1));
}

/** The data version, and whether it is the one at which the graph was brought to what this digest stands for: then it still is there. */
export async function readBroughtTo(graph: Graph, source: string): Promise<{ version: number; isThere: boolean }> {
  const [row] = await graph
    .reader()
    .read<{ version: number; source: string | null; sourceVersion: number | null }>(statement('load/brought-to'));
  return { version: row?.version ?? 0, isThere: row?.source === source && row.sourceVersion === row.version };
}

/** Notes that the graph has been brought there, by loads that ended at this data version. */
export const noteBroughtTo = (graph: Graph, source: string, version: number): Promise<unknown> =>
  graph.write((writer) => writer.run(statement('load/note-brought-to'), { source, version }));
