import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Graph } from '../../../src/graph/connection.js';
import { MARK } from '../../../src/graph/local/configuration.js';
import { folderOf } from '../../../src/graph/local/folder.js';
import { isGone } from '../../../src/graph/local/process.js';
import {
  acquireLocalServer,
  type LocalServer,
  localServerStatus,
  resetLocalServer,
  startLocalServer,
  stopLocalServer,
} from '../../../src/graph/local/server.js';
import { readState } from '../../../src/graph/local/state.js';
import { storeLockHolder } from '../../../src/graph/local/store-lock.js';
import { acquireServer } from '../../../src/graph/server.js';
import { readSettings } from '../../../src/settings.js';
import { deleteFolders, newFolder } from './environment.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

// A name with a space and Chinese in it: Java, Maven and the argument files each have their own trouble with those.
const settings = readSettings({ XIANGTU_HOME: newFolder('乡 图') });
const folder = folderOf(settings);
const holders: ChildProcess[] = [];

beforeAll(() => {
  spawnSync(process.execPath, [`${ROOT}src/build/program.js`]);
});

afterAll(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  const state = readState(folder);
  if (state !== null) await isGone(state.java, 30_000);
  await stopLocalServer(settings);
  deleteFolders();
});

/** A process of its own that holds the server, ready. */
async function holder(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./holder.js', import.meta.url))], {
    env: { ...process.env, XIANGTU_HOME: settings.home, NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(child);
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('it ended'))),
  ]);
  return child;
}

async function answersTo(server: LocalServer): Promise<number> {
  const graph = new Graph(server);
  const rows = await graph.reader().read<{ one: number }>({ name: 'one', text: 'RETURN 1 AS one' });
  await graph.close();
  return rows[0]?.one ?? 0;
}

const connects = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false)).once('close', () => socket.destroy());
  });

describe('a server shared by two programs', () => {
  let mine: LocalServer;
  let java: number;
  let other: ChildProcess;

  beforeAll(async () => {
    // What a first start that was cut short can leave: a store that Neo4j cannot open.
    for (const inside of [folder.systemDatabase, folder.configurationFolder]) mkdirSync(inside, { recursive: true });
    writeFileSync(`${folder.systemDatabase}/neostore`, 'cut short');
    writeFileSync(folder.configuration, `${MARK}\n`);
    // Both at once, in a folder where nothing runs yet: one of them starts it.
    [mine, other] = await Promise.all([acquireLocalServer(settings), holder()]);
    java = readState(folder)?.java ?? 0;
  });

  afterAll(() => mine?.release());

  test('is one server, and says who uses it', async () => {
    const status = await localServerStatus(settings);
    const users = [process.pid, other.pid].map((pid) => expect.objectContaining({ pid }));
    expect(status).toMatchObject({ state: 'RUNNING', uri: mine.uri, pid: java, kept: false });
    expect(status).toMatchObject({ users: expect.arrayContaining(users) });
    await expect(answersTo(mine)).resolves.toBe(1);
  });

  test('has a password in a file that only its owner can read', () => {
    expect(readFileSync(folder.password, 'utf8').trim()).toBe(mine.password);
    expect(mine.password.length).toBeGreaterThan(20);
    expect(
      [folder.password, folder.state, folder.data].map((path) => (statSync(path).mode & 0o777).toString(8)),
    ).toEqual(['600', '600', '700']);
  });

  test('listens on loopback and on no other address of the machine', async () => {
    const port = Number(new URL(mine.uri).port);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    await expect(connects('127.0.0.1', port)).resolves.toBe(true);
    for (const { address } of outside) await expect(connects(address, port)).resolves.toBe(false);
  });

  test('is neither stopped nor deleted under them', async () => {
    await expect(stopLocalServer(settings)).resolves.toMatchObject({ outcome: 'IN_USE' });
    await expect(resetLocalServer(settings)).rejects.toThrow(`in use by process`);
    await expect(answersTo(mine)).resolves.toBe(1);
  });

  test('refuses a password file that was changed, and says which file', async () => {
    writeFileSync(folder.password, 'changed\n');
    await expect(acquireLocalServer(settings)).rejects.toThrow(
      `password of the local database is refused: ${folder.password}`,
    );
    writeFileSync(folder.password, `${mine.password}\n`);
  });

  test('runs on when one of them is killed, and ends when the last lets it go', async () => {
    other.kill('SIGKILL');
    await once(other, 'exit');
    await expect(answersTo(mine)).resolves.toBe(1);
    await mine.release();
    await expect(isGone(java, 0)).resolves.toBe(true);
    await expect(localServerStatus(settings)).resolves.toEqual({ state: 'STOPPED', folder: folder.data });
  });
});

describe('a database whose password file is lost', () => {
  test('is not started', async () => {
    const password = readFileSync(folder.password);
    rmSync(folder.password);
    await expect(acquireLocalServer(settings)).rejects.toMatchObject({
      message: expect.stringContaining('is missing'),
      hint: expect.stringContaining('neo4j reset'),
    });
    writeFileSync(folder.password, password, { mode: 0o600 });
  });
});

describe('a program that dies', () => {
  test('leaves no Java behind, even by kill -9', async () => {
    const dying = await holder();
    const java = readState(folder)?.java ?? 0;
    dying.kill('SIGKILL');
    await expect(isGone(java, 30_000)).resolves.toBe(true);
  });

  test('together with the watcher leaves Java to the next start, which ends it and starts anew', async () => {
    const dying = await holder();
    const { java, watcher } = readState(folder) ?? { java: 0, watcher: 0 };
    process.kill(watcher, 'SIGKILL');
    dying.kill('SIGKILL');
    await isGone(watcher, 5_000);
    await expect(localServerStatus(settings)).resolves.toMatchObject({ state: 'LEFT_BEHIND', pid: java });
    const said: string[] = [];
    await startLocalServer(settings, (line) => said.push(line));
    expect(said[0]).toBe(`Ending a Neo4j that an earlier run left behind (process ${java})`);
    await expect(isGone(java, 0)).resolves.toBe(true);
  });
});

describe('a server started to stay, as the last one was,', () => {
  test('has no user and runs on, also after one has come and gone', async () => {
    await expect(localServerStatus(settings)).resolves.toMatchObject({ state: 'RUNNING', users: [], kept: true });
    const server = await acquireLocalServer(settings);
    await server.release();
    await expect(localServerStatus(settings)).resolves.toMatchObject({ state: 'RUNNING', users: [], kept: true });
  });

  test("serves as a Neo4j of one's own, over bolt:// and neo4j://, and a wrong password or database is told", async () => {
    const local = await acquireLocalServer(settings);
    const own = (changes: Record<string, string>) =>
      acquireServer(
        readSettings({ NEO4J_URI: local.uri, NEO4J_USER: local.user, NEO4J_PASSWORD: local.password, ...changes }),
        () => undefined,
      );
    await expect(own({})).resolves.toMatchObject({ uri: local.uri });
    const routed = local.uri.replace('bolt:', 'neo4j:');
    await expect(own({ NEO4J_URI: routed })).resolves.toMatchObject({ uri: routed });
    await expect(own({ NEO4J_PASSWORD: 'wrong' })).rejects.toThrow(`${local.uri} refuses user neo4j`);
    await expect(own({ NEO4J_DATABASE: 'qinghe' })).rejects.toThrow(`${local.uri} has no database named qinghe`);
    await expect(own({ NEO4J_URI: 'bolt://127.0.0.1:1' })).rejects.toThrow('No Neo4j answers at bolt://127.0.0.1:1');
    await local.release();
  });

  test('stops when told so, once', async () => {
    await expect(stopLocalServer(settings)).resolves.toEqual({ outcome: 'STOPPED' });
    await expect(stopLocalServer(settings)).resolves.toEqual({ outcome: 'NOT_RUNNING' });
  });
});

describe('a folder that another Neo4j uses', () => {
  test('is left alone, and the process is named', async () => {
    const foreign = spawn(
      'java',
      ['-cp', classpathOf(), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${folder.data}`, '--console-mode'],
      { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    try {
      // It takes its lock after some seconds; before that nobody can see it.
      while ((await storeLockHolder(folder.storeLock)) === null && foreign.exitCode === null) await sleep(100);
      const message = `is in use by another Neo4j (process ${foreign.pid})`;
      await expect(acquireLocalServer(settings)).rejects.toThrow(message);
      await expect(resetLocalServer(settings)).rejects.toThrow(message);
      await expect(localServerStatus(settings)).resolves.toMatchObject({ state: 'STOPPED' });
      expect(foreign.exitCode).toBeNull();
    } finally {
      foreign.kill('SIGKILL');
      await once(foreign, 'exit');
    }
  });

  function classpathOf(): string {
    const { jars } = JSON.parse(readFileSync(folder.classpath, 'utf8')) as { jars: [string, number][] };
    return jars.map(([path]) => path).join(':');
  }
});

test('a reset deletes the data and keeps what was fetched', async () => {
  await resetLocalServer(settings);
  expect(existsSync(folder.data)).toBe(false);
  expect(existsSync(folder.classpath)).toBe(true);
});
