import { existsSync, readFileSync } from 'node:fs';

import { XiangtuError } from '../../errors.js';
import { MARK } from './configuration.js';
import type { Folder } from './folder.js';
import { storeLockHolder } from './store-lock.js';

/** Whether the data in the folder is of our making. */
export function isOurs(folder: Folder): boolean {
  return existsSync(folder.configuration) && readFileSync(folder.configuration, 'utf8').startsWith(MARK);
}

/**
 * To be called when no server of ours runs in the folder.
 *
 * @throws XiangtuError when another Neo4j runs there, or has left its data there
 */
export async function refuseForeign(folder: Folder): Promise<void> {
  const holder = await storeLockHolder(folder.storeLock);
  if (holder !== null) throw folderInUse(folder, holder);
  if (existsSync(folder.systemDatabase) && !isOurs(folder)) {
    throw new XiangtuError(`${folder.data} holds a Neo4j database that xiangtu did not make.`, {
      hint: 'Set XIANGTU_HOME to another folder.',
    });
  }
}

/** @param holder the process that uses the folder, where it is known */
export function folderInUse(folder: Folder, holder: number | null): XiangtuError {
  const who = holder === null ? 'another Neo4j' : `another Neo4j (process ${holder})`;
  return new XiangtuError(`The data folder ${folder.data} is in use by ${who}, which xiangtu did not start.`, {
    hint: 'Stop that one; or set XIANGTU_HOME to another folder; or set NEO4J_URI to use that server as it is.',
  });
}
