import { mkdirSync, rmSync } from 'node:fs';

import { ServiceUnavailable, XiangtuError } from '../../errors.js';
import type { Address } from '../connection.js';
import { type Folder, folderOf } from './folder.js';
import { isOurs, refuseForeign } from './foreign.js';
import { type ImportFiles, importInto } from './import.js';
import { Lease, type User } from './lease.js';
import { endLeftover, leftoverOf } from './leftover.js';
import { readPassword, USER, wrongPassword } from './password.js';
import { LOOPBACK, PortTaken } from './port.js';
import { isGone } from './process.js';
import { type Progress, silent } from './progress.js';
import { untilReady } from './ready.js';
import { type LocalSettings, start } from './start.js';
import { isWatcher, readState, type State } from './state.js';
import { inTurn } from './turn.js';

/** A server in use: it runs until everybody who acquired it has released it or died. */
export interface LocalServer extends Address {
  /** When nobody else uses the server, comes back only when it has ended (0.3 s, after heavy writing some seconds). */
  release(): Promise<void>;
}

export type LocalServerStatus =
  | { state: 'STOPPED'; folder: string }
  /** Its watcher was killed, and Java (this process) runs on: the next start or stop ends it. */
  | { state: 'LEFT_BEHIND'; folder: string; pid: number }
  | {
      state: 'RUNNING';
      folder: string;
      uri: string;
      version: string;
      /** Process id of Java. */
      pid: number;
      users: User[];
      /** Whether it stays without users, until `neo4j stop`. */
      kept: boolean;
    };

export type Stopped = { outcome: 'STOPPED' | 'NOT_RUNNING' } | { outcome: 'IN_USE'; users: User[] };

/** Milliseconds for a server that is stopping to be gone; its watcher kills it after 20 s. */
const STOPPING = 30_000;

/**
 * The local Neo4j, ready to answer: the one that runs already in this home, or a new one. Its first start ever fetches
 * Neo4j. The server needs no release when the process ends, in whatever way: its watcher notices.
 *
 * @throws XiangtuError for each thing that is missing or in the way, saying what to do
 */
export async function acquireLocalServer(settings: LocalSettings, progress: Progress = silent): Promise<LocalServer> {
  const { lease, address } = await acquire(settings, progress);
  return { ...address, release: () => lease.leave() };
}

/** Makes sure that a server runs, and leaves it running without any user until `stopLocalServer`. */
export async function startLocalServer(
  settings: LocalSettings,
  progress: Progress = silent,
): Promise<Address & { passwordFile: string }> {
  const { lease, address } = await acquire(settings, progress);
  await lease.ask('keep');
  await lease.leave();
  return { ...address, passwordFile: folderOf(settings).password };
}

/** Undoes `startLocalServer`. A server that others use goes on until they end: IN_USE says who. */
export function stopLocalServer(settings: LocalSettings, progress: Progress = silent): Promise<Stopped> {
  const folder = open(settings);
  return inTurn(folder, progress, () => stop(folder, progress));
}

export async function localServerStatus(settings: LocalSettings): Promise<LocalServerStatus> {
  const folder = folderOf(settings);
  const lease = await visit(folder);
  const answer = await lease?.ask('users').catch(() => null);
  lease?.close();
  if (!lease || !answer) {
    const pid = await leftoverOf(folder);
    return pid === null
      ? { state: 'STOPPED', folder: folder.data }
      : { state: 'LEFT_BEHIND', folder: folder.data, pid };
  }
  const { port, version, java: pid } = lease.state;
  return { state: 'RUNNING', folder: folder.data, uri: uriOf(port), version, pid, ...answer };
}

/**
 * Stops the server and deletes its data; what was fetched is kept.
 *
 * @throws XiangtuError when somebody uses the server, or when the data is not of our making
 */
export function resetLocalServer(settings: LocalSettings, progress: Progress = silent): Promise<void> {
  const folder = open(settings);
  return inTurn(folder, progress, async () => {
    const status = await localServerStatus(settings);
    if (status.state === 'RUNNING' && status.users.length > 0) throw stillInUse(status.users);
    await stop(folder, progress);
    await refuseForeign(folder);
    if (!isOurs(folder)) return; // nothing there yet
    rmSync(folder.data, { recursive: true });
    progress(`Deleted ${folder.data}`);
  });
}

/**
 * Stops the server, fills its database from files in the place of what it had, and starts it again if `startLocalServer` had been
 * asked to keep it.
 *
 * @param scratch a folder for what the import is told and what it reports
 * @param onStopped told when the server has stopped and the import begins
 * @throws XiangtuError when somebody uses the server, or when the import fails
 */
export async function fillLocalServer(
  settings: LocalSettings,
  files: ImportFiles,
  scratch: string,
  progress: Progress = silent,
  onStopped: () => void = () => undefined,
): Promise<void> {
  const folder = open(settings);
  const kept = await inTurn(folder, progress, async () => {
    const status = await localServerStatus(settings);
    if (status.state === 'RUNNING' && status.users.length > 0) throw stillInUse(status.users);
    await stop(folder, progress);
    await refuseForeign(folder);
    onStopped();
    await importInto(folder, settings, files, scratch, progress);
    return status.state === 'RUNNING' && status.kept;
  });
  if (kept) await startLocalServer(settings, progress);
}

interface Acquired {
  lease: Lease;
  address: Address;
}

/** Java needs seconds until it listens; who took the port meanwhile may keep it, unless it is the one that was asked for. */
async function acquire(settings: LocalSettings, progress: Progress): Promise<Acquired> {
  try {
    return await acquireOnce(settings, progress);
  } catch (error) {
    if (!(error instanceof PortTaken) || settings.neo4jPort !== null) throw error;
    progress('Another program has taken the port meanwhile: starting on another one');
    return acquireOnce(settings, progress);
  }
}

async function acquireOnce(settings: LocalSettings, progress: Progress): Promise<Acquired> {
  const folder = open(settings);
  const lease = await inTurn(
    folder,
    progress,
    async () => (await join(folder, settings, progress)) ?? start(settings, folder, progress),
  );
  try {
    const password = readPassword(folder);
    if (password === null) throw wrongPassword(folder, 'is missing');
    const address = { uri: uriOf(lease.state.port), user: USER, password, database: 'neo4j' };
    await untilReady(lease, address, folder, progress);
    return { lease, address };
  } catch (error) {
    await lease.leave().catch(() => undefined);
    throw error;
  }
}

/** Holds the server that runs; null when none does, or once one that was stopping has gone. */
async function join(folder: Folder, settings: LocalSettings, progress: Progress): Promise<Lease | null> {
  const state = readState(folder);
  const lease = await visit(folder);
  const answer = await lease?.ask('hold').catch(() => null);
  if (!lease || !answer?.held) {
    if (state !== null) await untilGone(state, folder, progress);
    return null;
  }
  const { port } = lease.state;
  progress(`Using the Neo4j that runs on port ${port}`);
  if (settings.neo4jPort !== null && settings.neo4jPort !== port) {
    progress(`XIANGTU_NEO4J_PORT=${settings.neo4jPort} will count when it is started again`);
  }
  return lease;
}

async function stop(folder: Folder, progress: Progress): Promise<Stopped> {
  const state = readState(folder);
  const lease = await visit(folder);
  const answer = await lease?.ask('release').catch(() => null);
  if (answer && answer.users.length > 0) {
    lease?.close();
    return { outcome: 'IN_USE', users: answer.users };
  }
  if (state !== null) await untilGone(state, folder, progress);
  const leftover = await endLeftover(folder, progress);
  return { outcome: lease || leftover ? 'STOPPED' : 'NOT_RUNNING' };
}

/** A connection to the watcher of the server that runs, without holding it; null when there is none to talk to. */
async function visit(folder: Folder): Promise<Lease | null> {
  const state = readState(folder);
  return state !== null && isWatcher(state.watcher, folder) ? Lease.open(state) : null;
}

async function untilGone(state: State, folder: Folder, progress: Progress): Promise<void> {
  if (!isWatcher(state.watcher, folder)) return;
  progress('Waiting for the local database to stop');
  if (await isGone(state.watcher, STOPPING)) return;
  throw new ServiceUnavailable(`The local database does not stop (its watcher is process ${state.watcher}).`, {
    hint: `End it by hand and start again: kill -9 ${state.watcher} ${state.java}`,
  });
}

function open(settings: LocalSettings): Folder {
  const { data } = folderOf(settings);
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new XiangtuError(`Cannot make the folder ${data}: ${(cause as Error).message}`, {
      hint: 'Set XIANGTU_HOME to a folder that can be written to.',
      cause,
    });
  }
  return folderOf(settings);
}

function stillInUse(users: User[]): XiangtuError {
  const who = users.map(({ pid, command }) => `process ${pid} (${command})`).join(', ');
  return new XiangtuError(`The local database is in use by ${who}.`, { hint: 'Stop that first.' });
}

const uriOf = (port: number): string => `bolt://${LOOPBACK}:${port}`;
