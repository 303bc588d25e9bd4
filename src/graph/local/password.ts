import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

import { XiangtuError } from '../../errors.js';
import type { Folder } from './folder.js';

/** The user that every Neo4j has. */
export const USER = 'neo4j';

/**
 * The password of the local database, made at its first start and kept in a file that only its owner can read.
 *
 * @throws XiangtuError when there is a database but no password for it
 */
export function passwordOf(folder: Folder): string {
  const kept = readPassword(folder);
  if (kept !== null) return kept;
  if (existsSync(folder.answered)) throw wrongPassword(folder, 'is missing');
  const password = randomBytes(24).toString('hex'); // no sign that a shell or an option parser minds
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600, flag: 'w' });
  return password;
}

/** The password in the file, or null when there is none. A file that others could read is closed to them. */
export function readPassword(folder: Folder): string | null {
  if (!existsSync(folder.password)) return null;
  chmodSync(folder.password, 0o600);
  return readFileSync(folder.password, 'utf8').trim() || null;
}

/** @param how as a verb: "is missing", "is refused" */
export function wrongPassword(folder: Folder, how: string): XiangtuError {
  return new XiangtuError(
    `The password of the local database ${how}: ${folder.password} does not fit ${folder.data}.`,
    {
      hint:
        'Put the file back as it was. If it is lost, run `xiangtu neo4j reset` and load again: ' +
        'everything in the graph comes from the files under seed/.',
    },
  );
}
