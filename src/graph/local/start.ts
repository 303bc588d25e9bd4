import { existsSync } from 'node:fs';

import { XiangtuError } from '../../errors.js';
import type { Settings } from '../../settings.js';
import { classpath } from './classpath.js';
import type { Folder } from './folder.js';
import { refuseForeign } from './foreign.js';
import { findJava } from './java.js';
import { launch, writeConfiguration } from './launch.js';
import { Lease } from './lease.js';
import { endLeftover } from './leftover.js';
import { makeDatabase } from './new-database.js';
import { passwordOf } from './password.js';
import { choosePort } from './port.js';
import type { Progress } from './progress.js';
import { readState } from './state.js';
import { NEO4J_VERSION } from './version.js';
import { whyEnded } from './why-ended.js';

/** The settings that the local database goes by. */
export type LocalSettings = Pick<Settings, 'home' | 'neo4jPort' | 'neo4jHeap'>;

/**
 * Starts a server in a folder where none runs, and holds it; it is not ready yet. To be called in turn.
 * Everything that can be wrong is looked at before Java starts.
 *
 * @throws XiangtuError for each thing that is missing or in the way, saying what to do
 */
export async function start(settings: LocalSettings, folder: Folder, progress: Progress): Promise<Lease> {
  refuseWindows();
  await endLeftover(folder, progress);
  await refuseForeign(folder);
  const java = await findJava();
  const port = await choosePort(settings.neo4jPort);
  const password = passwordOf(folder);
  const jars = await classpath(folder, progress);
  const server = { java, jars, port, heap: settings.neo4jHeap };
  writeConfiguration(folder, server);
  progress(`Starting Neo4j ${NEO4J_VERSION} on port ${port}`);
  if (!existsSync(folder.answered)) await makeDatabase(folder, server, password);
  const closePipe = await launch(folder, server);
  const lease = await hold(folder);
  closePipe();
  if (lease === null) throw whyEnded(folder, port);
  return lease;
}

/** Null when the watcher has gone already, since Java could not even begin. */
async function hold(folder: Folder): Promise<Lease | null> {
  const state = readState(folder);
  const lease = state && (await Lease.open(state));
  const answer = await lease?.ask('hold').catch(() => null);
  return answer?.held ? (lease ?? null) : null;
}

/** Windows has no signal that lets Neo4j end in its own time. */
function refuseWindows(): void {
  if (process.platform !== 'win32') return;
  throw new XiangtuError('The local database runs on Linux and macOS.', {
    hint: 'On Windows use WSL, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j of your own.',
  });
}
