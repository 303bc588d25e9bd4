import { dirname, resolve } from 'node:path';
import { findReportFolders } from './files/find-folders.js';

/** The other report folders of the same town that come before one in the order of their names, which are years. */
export async function earlierFolders(folder: string): Promise<string[]> {
  const own = resolve(folder);
  const all = await findReportFolders([dirname(own)]).catch(() => []);
  return all.filter((other) => dirname(other) === dirname(own) && other < own);
}
