import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { XiangtuError } from '../../errors.js';
import { statement } from '../../graph/catalogue.js';
import type { Graph } from '../../graph/connection.js';
import { readReportFile } from '../files/report-file.js';
import { reportId } from '../identity.js';

/** A report of the graph with the folder that it was loaded from, an absolute path; null where it is not known. */
export interface ReportFolder {
  id: string;
  townCode: string;
  title: string;
  folder: string | null;
  [column: string]: unknown;
}

/** A report and its folder, as it stands on the disk. */
export interface Placed {
  id: string;
  folder: string;
}

/** Every report of the graph, in the order of their ids. */
export const readReportFolders = (graph: Graph): Promise<ReportFolder[]> =>
  graph.reader().read<ReportFolder>(statement('load/report-folders'));

/** Whether the graph knows already that the report was loaded from there. */
export const isNoted = ({ id, folder }: Placed, stored: readonly ReportFolder[]): boolean =>
  stored.some((report) => report.id === id && report.folder === resolve(folder));

/** Notes where a report was loaded from. */
export const noteFolder = (graph: Graph, { id, folder }: Placed): Promise<unknown> =>
  graph.write((writer) => writer.run(statement('load/note-folder'), { report: id, folder: resolve(folder) }));

/**
 * Two folders of one town and year would take each other's place in the graph, one at a time and in silence.
 *
 * @throws XiangtuError naming both
 */
export function refuseTwoFolders(placed: readonly Placed[]): void {
  const folders = new Map<string, string>();
  for (const { id, folder } of placed) {
    const before = folders.get(id);
    if (before !== undefined) throw twoFolders(id, before, folder, 'Nothing was loaded.');
    folders.set(id, folder);
  }
}

/**
 * The folder that a report of the graph was loaded from, where that is another one than now and still holds it: loading this one
 * would take its place. A folder that was moved or renamed is gone from where it was; the same folder of a town in another copy of
 * seed/ is the same.
 */
export async function otherFolder(
  { id, folder }: Placed,
  stored: readonly ReportFolder[],
): Promise<string | undefined> {
  const before = stored.find((report) => report.id === id)?.folder ?? undefined;
  if (before === undefined || placeOf(before) === placeOf(resolve(folder))) return undefined;
  return (await holds(before, id)) ? before : undefined;
}

/** What a refusal of such a load says. */
export const twoFolders = (id: string, one: string, other: string, more: string): XiangtuError =>
  new XiangtuError(`${one} and ${other} are both ${id}: one town has one report of a year. ${more}`, {
    hint: 'Correct `town` or `year` in the report.yaml of one of them, or move one of them away.',
  });

/** The reports of the graph whose folder is gone from this machine, or holds another report now. */
export async function withoutFolder(stored: readonly ReportFolder[]): Promise<ReportFolder[]> {
  const held = await Promise.all(stored.map(({ id, folder }) => folder === null || holds(folder, id)));
  return stored.filter((_, at) => !held[at]);
}

/** Whether the folder has a report.yaml of that town and year. */
export async function holds(folder: string, id: string): Promise<boolean> {
  const path = join(folder, 'report.yaml');
  const text = await readFile(path, 'utf8').catch(() => null);
  const file = text === null ? null : readReportFile(path, text, []);
  return file !== null && reportId(file.town.text, Number(file.year.text)) === id;
}

/** A folder within its town: xiaopu/2022. */
const placeOf = (folder: string): string => join(basename(dirname(folder)), basename(folder));
