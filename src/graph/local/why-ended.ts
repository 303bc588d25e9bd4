import { readFileSync } from 'node:fs';

import { ServiceUnavailable, XiangtuError } from '../../errors.js';
import type { Folder } from './folder.js';
import { portTaken } from './port.js';

/** What our own checks could not see before Java started, read from what it printed. */
export function whyEnded(folder: Folder, port: number): XiangtuError {
  const log = readLog(folder);
  if (/address already in use|PortBindException/i.test(log)) return portTaken(port);
  if (/FileLockException|Lock file has been locked/.test(log)) return folderInUse(folder, null);
  if (/OutOfMemoryError|Could not reserve|Invalid (maximum|initial) heap|Too small|memory/i.test(memoryLine(log))) {
    return new XiangtuError(`Neo4j ended for want of memory: ${memoryLine(log)}`, {
      hint: 'Set XIANGTU_NEO4J_HEAP (512m, 2g) to what the machine can give.',
    });
  }
  return new ServiceUnavailable(`Neo4j ended: ${reason(log) ?? 'it does not say why'}`, {
    hint: `All that it printed is in ${folder.log}.`,
  });
}

/** @param holder the process that uses the folder, where it is known */
export function folderInUse(folder: Folder, holder: number | null): XiangtuError {
  const who = holder === null ? 'another Neo4j' : `another Neo4j (process ${holder})`;
  return new XiangtuError(`The data folder ${folder.data} is in use by ${who}, which xiangtu did not start.`, {
    hint: 'Stop that one; or set XIANGTU_HOME to another folder; or set NEO4J_URI to use that server as it is.',
  });
}

function readLog(folder: Folder): string {
  try {
    return readFileSync(folder.log, 'utf8');
  } catch {
    return '';
  }
}

function memoryLine(log: string): string {
  return /^.*(?:OutOfMemoryError|heap|object heap|insufficient memory).*$/im.exec(log)?.[0].trim() ?? '';
}

/** The innermost cause, or the last line. */
function reason(log: string): string | null {
  const causes = [...log.matchAll(/^Caused by: (?:[\w.$]+: )?(.+)$/gm)];
  return causes.at(-1)?.[1] ?? log.trim().split('\n').at(-1) ?? null;
}
