/** The one database that all arms are asked of: the invented towns, loaded by our own loader, with the peers' indexes beside ours. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { folderOf } from '../../../dist/graph/local/folder.js';
import { acquireServer } from '../../../dist/graph/server.js';
import { readSettings } from '../../../dist/settings.js';
import { writeTowns } from '../towns.js';

const ROOT = new URL('../../..', import.meta.url).pathname;
/** As much as the peers give their own Neo4j. */
const HEAP = 2048;

/**
 * Starts the database, which is made when the work folder does not have it: `release()` stops it.
 *
 * @returns {Promise<{uri: string, user: string, password: string, pid: number, driver: object, session(): object, release(): Promise<void>}>}
 */
export async function townsDatabase({ work, towns, years, say }) {
  const folder = join(work, `towns-${towns}x${years}`);
  const home = join(work, `database-${towns}x${years}`);
  const done = join(home, 'made-from');
  const settings = { ...readSettings({}, ROOT), home, neo4jHeap: HEAP };
  const made = madeFrom();
  if (read(done) !== made) {
    rmSync(home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    say(`Inventing ${towns} towns of ${years} years`);
    writeTowns(folder, { towns, years });
    say('Loading them in bulk');
    await xiangtu(['load', '--bulk', folder], { XIANGTU_HOME: home, XIANGTU_NEO4J_HEAP: `${HEAP}m` });
    writeFileSync(done, made);
  }
  const server = await acquireServer(settings, say);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  return {
    ...server,
    pid: JSON.parse(readFileSync(folderOf({ home }).state, 'utf8')).java ?? 0,
    driver,
    session: () => driver.session({ database: 'neo4j' }),
    async release() {
      await driver.close();
      await server.release();
    },
  };
}

/** A word for what the database hangs on: who invents the towns, and the statements that say what a graph is. */
function madeFrom() {
  const hash = createHash('sha256');
  for (const folder of ['test/bench/towns', 'cypher', 'cypher/load'])
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(join(ROOT, folder, entry.name)));
  return hash.digest('hex');
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Creates the constraints and indexes that the peers have on their own database; where ours has one of that name already it stays.
 *
 * @returns {Promise<string[]>} the names of those that ours stand for
 */
export async function createPeersIndexes(peers, session) {
  const text = readFileSync(join(peers, 'data/schema.cypher'), 'utf8').replace(/^\/\/.*$/gm, '');
  const ours = [];
  for (const statement of text.split(';').filter((each) => each.trim() !== '')) {
    try {
      await session.run(statement.replace(' FOR ', ' IF NOT EXISTS FOR '));
    } catch (error) {
      if (!/AlreadyExists/.test(error.code)) throw error;
      ours.push(statement.trim().split(/\s+/)[2]);
    }
  }
  await session.run('CALL db.awaitIndexes(300)');
  await session.run('CALL db.prepareForReplanning()');
  return ours;
}

/** Runs a command of the program; its last words are in the error when it fails. */
function xiangtu(words, env) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js'), ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`xiangtu ${words.join(' ')} ended with ${code}: ${said}`)),
    );
  });
}
