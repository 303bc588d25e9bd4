import { readFileSync } from 'node:fs';

import { ServiceUnavailable, XiangtuError } from '../../errors.js';
import type { Folder } from './folder.js';
import { folderInUse } from './foreign.js';
import { PortTaken } from './port.js';

/** What our own checks could not see before Java started, read from what it printed. */
export function whyEnded(folder: Folder, port: number): XiangtuError {
  const log = readLog(folder);
  if (/address already in use|PortBindException/i.test(log)) return new PortTaken(port);
  if (/FileLockException|Lock file has been locked/.test(log)) return folderInUse(folder, null);
  const memory = /OutOfMemoryError.*|Invalid memory configuration.*|.*\b(?:object|initial|maximum) heap\b.*/i.exec(
    log,
  )?.[0];
  if (memory !== undefined) {
    return new XiangtuError(`Neo4j ended for want of memory: ${memory}`, {
      hint: 'Set XIANGTU_NEO4J_HEAP (512m, 2g) to what the machine can give.',
    });
  }
  return new ServiceUnavailable(`Neo4j ended: ${reason(log) ?? 'it does not say why'}`, {
    hint: `All that it printed is in ${folder.log}.`,
  });
}

function readLog(folder: Folder): string {
  try {
    return readFileSync(folder.log, 'utf8');
  } catch {
    return '';
  }
}

/** The innermost cause, or the last line. */
function reason(log: string): string | null {
  const causes = [...log.matchAll(/^Caused by: (?:[\w.$]+: )?(.+)$/gm)];
  return causes.at(-1)?.[1] ?? log.trim().split('\n').at(-1) ?? null;
}
