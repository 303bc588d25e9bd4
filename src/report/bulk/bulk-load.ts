import type { ImportFiles } from '../../graph/local/import.js';
import { refuseTwoFolders } from '../load/folders.js';
import { bringContent } from '../load/load.js';
import type { LoadSummary } from '../load/summary.js';
import type { Problem } from '../problems.js';
import { askMemory } from './ask-memory.js';
import { finishGraph, finishTown } from './finish.js';
import { GraphFiles } from './graph-files.js';
import { MemoryGraph } from './memory-graph.js';
import { noteFolder } from './note-folder.js';
import { NeedsAllTowns } from './stored-in-memory.js';
import { byTown, inOrder } from './town-queue.js';
import type { VerifiedTown } from './verify-town.js';

export interface BulkLoad {
  files: ImportFiles;
  summaries: LoadSummary[];
  /** Seconds that went into rows and files, verifying apart. */
  writing: number;
}

export interface BulkOptions {
  /** Verifies the reports of a town, here or elsewhere. */
  verify: (folders: readonly string[]) => Promise<VerifiedTown>;
  /** How many towns may be verified at once. */
  ahead: number;
  /** Told of each town that has been read: how many of how many. */
  onTown?: (read: number, towns: number) => void;
  /** Adds to the graph what no report says, when all reports are in it: those of the towns of these codes. */
  more?: (graph: MemoryGraph, towns: ReadonlySet<string>) => Promise<void>;
}

/**
 * Reads reports and writes the graph that loading them one by one, in this order, would make of an empty database, as files for Neo4j's
 * import. Facts go to the files with the last report of their town, so that what is held in memory is one town and what towns share.
 *
 * @param folders report folders, sorted
 * @param scratch an empty folder for the files
 * @returns null when there are problems: they have been told
 */
export async function bulkLoad(
  folders: readonly string[],
  scratch: string,
  options: BulkOptions,
  tell: (problems: readonly Problem[]) => void,
): Promise<BulkLoad | null> {
  try {
    return await fill(folders, scratch, options, tell, true);
  } catch (error) {
    if (!(error instanceof NeedsAllTowns)) throw error;
    return fill(folders, scratch, options, tell, false);
  }
}

async function fill(
  folders: readonly string[],
  scratch: string,
  { verify, ahead, onTown, more }: BulkOptions,
  tell: (problems: readonly Problem[]) => void,
  finishing: boolean,
): Promise<BulkLoad | null> {
  const graph = new MemoryGraph(new GraphFiles(scratch));
  const towns = byTown(folders);
  const summaries: LoadSummary[] = [];
  const placed: { id: string; town: string; folder: string }[] = [];
  let isGood = true;
  let read = 0;
  let writing = 0;
  for await (const { reports, problems } of inOrder(towns, ahead, verify)) {
    read += 1;
    onTown?.(read, towns.length);
    if (problems.length > 0) tell(problems);
    isGood &&= problems.length === 0;
    placed.push(...reports.map(({ content: { id, town }, folder }) => ({ id, town, folder })));
    if (!isGood) continue; // the rest is read for its problems only
    refuseTwoFolders(placed);
    const start = performance.now();
    for (const { content, totals, folder } of reports) {
      summaries.push(await bringContent(askMemory(graph, content.town), content, totals));
      noteFolder(graph, content, folder);
    }
    const [first] = reports;
    if (finishing && first !== undefined) finishTown(graph, first.content.town);
    writing += performance.now() - start;
  }
  refuseTwoFolders(placed);
  if (!isGood) return null;
  const start = performance.now();
  await more?.(graph, new Set(placed.map(({ town }) => town)));
  finishGraph(graph);
  const files = graph.files.close();
  return { files, summaries, writing: (writing + performance.now() - start) / 1_000 };
}
