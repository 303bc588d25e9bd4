/** The peers' own measurement, run with our server as their arm B. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { endedWithUs } from '../ended-with-us.js';
import { firstAnswers } from './first-answers.js';

const ROOT = new URL('../../..', import.meta.url).pathname;
const QUERIES = new URL('queries.mjs', import.meta.url).pathname;

/**
 * Starts our server over the database, has the peers verify that all arms answer alike and measure them, and ends it.
 *
 * @param {string} memory what our server may keep in memory (XIANGTU_MEMORY); '' is its own default
 * @param {string[]} arms those of the peers that are measured beside ours
 * @param variables the first variables of each operation, by its id
 * @returns the peers' results.json
 */
export async function measure({ peers, database, memory, arms, variables, name, asked }) {
  const { rounds, seconds, operations, towns, years, say } = asked;
  const ours = await startOurs(database, memory);
  const out = join(peers, `out-${name}`);
  try {
    await firstAnswers(ours.url, variables);
    await run(peers, arms, out, say, {
      BENCH_NEO4J_PORT: new URL(database.uri).port,
      BENCH_NEO4J_PASSWORD: database.password,
      BENCH_NEO4J_PID: String(database.pid),
      BENCH_TOWNS: String(towns),
      BENCH_YEARS: String(years),
      BENCH_ROUNDS: String(rounds),
      BENCH_SECONDS: String(seconds),
      BENCH_PORT: String(await freePorts(arms.length)),
      BENCH_B_URL: ours.url,
      BENCH_B_PID: String(ours.child.pid),
      BENCH_B_QUERIES: QUERIES,
      ...(operations === undefined ? {} : { BENCH_ONLY: operations }),
    });
  } finally {
    await ended(ours.child);
  }
  return JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
}

/** Our server as its user starts it, but for the limit on requests; comes when it answers. */
async function startOurs({ uri, user, password }, memory) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js'), 'start', '--no-load'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      XIANGTU_PORT: '0',
      XIANGTU_RATE_LIMIT: '0',
      XIANGTU_MEMORY: memory,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endedWithUs(child);
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`our server ended with ${code} before it said where it is`)));
    child.stdout.on('data', (text) => {
      said += text;
      const [found] = /http:\/\/[\d.]+:\d+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return { child, url: `${address}/graphql` };
}

/** Runs measure.mjs of the peers. Which arms it starts stands in peers.mjs: for a run of some, a module beside it names them. */
async function run(peers, arms, out, say, env) {
  const all = readFileSync(join(peers, 'peers.mjs'), 'utf8');
  const some = all
    .replace('export const arms = [', 'const everyArm = [')
    .concat(`\nexport const arms = everyArm.filter(({ id }) => ${JSON.stringify(arms)}.includes(id));\n`);
  writeFileSync(
    join(peers, 'peers-chosen.mjs'),
    some.replace('(operation.cVariants ?? [])', '((c && operation.cVariants) ?? [])'),
  );
  writeFileSync(
    join(peers, 'measure-chosen.mjs'),
    readFileSync(join(peers, 'measure.mjs'), 'utf8').replace("'./peers.mjs'", "'./peers-chosen.mjs'"),
  );
  const child = spawn(process.execPath, ['measure-chosen.mjs', out], {
    cwd: peers,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endedWithUs(child);
  child.stdout.on('data', (text) => {
    for (const line of String(text).trim().split('\n')) say(`  ${line}`);
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`the peers' measurement ended with ${code}`);
}

/** The first of so many neighbouring ports on which nobody listens. */
async function freePorts(count) {
  for (let first = 27701; first < 60_000; first += 100) {
    const free = await Promise.all(Array.from({ length: count }, (_, at) => isFree(first + at)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ${count} free ports beside each other were found`);
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });

/** Ends a process that we started, when it has not ended yet. */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
