import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { ServiceUnavailable, type XiangtuError } from '../../errors.js';
import { type Address, Graph } from '../connection.js';
import { failureOf, serverVersion } from '../server-version.js';
import type { Folder } from './folder.js';
import type { Lease } from './lease.js';
import { wrongPassword } from './password.js';
import type { Progress } from './progress.js';
import { whyEnded } from './why-ended.js';

/** Milliseconds between two questions, for one answer, between two lines of progress, and for the whole start. */
const PACE = 100;
const ANSWER = 5_000;
const NEWS = 10_000;
const PATIENCE = 180_000;

/**
 * Waits for the server to answer a read. Auto-commit, asked again by ourselves: the driver's own retries back off and
 * double the time.
 *
 * @throws XiangtuError saying why, when Java ends, refuses the password or is not ready within three minutes
 */
export async function untilReady(lease: Lease, address: Address, folder: Folder, progress: Progress): Promise<void> {
  const graph = new Graph(address);
  const began = Date.now();
  let news = began + NEWS;
  try {
    for (;;) {
      const failure = hasStarted(folder) ? await ask(graph) : NOT_YET;
      if (failure === null) return writeFileSync(folder.answered, '');
      if (failure.startsWith('Neo.ClientError.Security')) throw wrongPassword(folder, 'is refused');
      if (lease.hasEnded) throw whyEnded(folder, lease.state.port);
      if (Date.now() - began > PATIENCE) throw tooSlow(folder);
      if (Date.now() > news) {
        progress(`Neo4j is still starting (${Math.round((Date.now() - began) / 1000)} s)`);
        news += NEWS;
      }
      await sleep(PACE);
    }
  } finally {
    await graph.close();
  }
}

const NOT_YET = 'starting';

/**
 * Whether Neo4j says so itself. Its network listens some time before it knows its users, seconds on a busy machine, and who asks
 * in between is refused as with a wrong password.
 */
const hasStarted = (folder: Folder): boolean =>
  existsSync(folder.log) && /\sStarted\.\s*$/m.test(readFileSync(folder.log, 'utf8'));

/** Null when the server answers, else the code of what went wrong. */
async function ask(graph: Graph): Promise<string | null> {
  try {
    await serverVersion(graph, ANSWER);
    return null;
  } catch (error) {
    return failureOf(error).code;
  }
}

const tooSlow = (folder: Folder): XiangtuError =>
  new ServiceUnavailable(`Neo4j was not ready within ${PATIENCE / 60_000} minutes.`, {
    hint: `What it prints is in ${folder.log}.`,
  });
