/**
 * What answers from memory save: `npm run bench:memory [-- --rounds 5 --seconds 1 --connections 16]`. Asks the playground's examples of
 * three servers over one database: one that keeps nothing, one that keeps answers, and that one with the answer's tag (304). The order
 * changes with each round; a ratio is of one round, seconds apart, and the median of all rounds is printed with its spread. Client,
 * servers and Neo4j share the machine. A measurement, not a test. It brings up a database of its own (.xiangtu/bench).
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReports } from '../../dist/commands/load.js';
import { Graph } from '../../dist/graph/connection.js';
import { applySchema } from '../../dist/graph/schema.js';
import { acquireServer } from '../../dist/graph/server.js';
import { readSettings } from '../../dist/settings.js';
import { askOnce, load } from './memory/client.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXAMPLES = join(ROOT, 'src/web/examples');
const text = { type: 'string' };
const { values } = parseArgs({ options: { rounds: text, seconds: text, connections: text } });
const rounds = Number(values.rounds ?? 5);
const seconds = Number(values.seconds ?? 1);
const connections = Number(values.connections ?? 16);
const say = (line) => process.stderr.write(`${line}\n`);

const settings = readSettings(process.env, ROOT);
const server = await acquireServer({ ...settings, home: join(settings.home, 'bench') }, say);
const children = [];
try {
  const graph = new Graph(server);
  await applySchema(graph);
  await loadReports(graph, [join(ROOT, 'seed')], say);
  await graph.close();
  const uncached = await serve('0');
  const keeping = await serve('64m');

  console.log(`${rounds} rounds of ${seconds} s; ${connections} connections, then 1; Node ${process.version}`);
  console.log(
    'times the requests a second, at many connections, of the server that keeps nothing; then p50 at 1, in ms\n',
  );
  console.log(
    'read                              bytes  kept (least-most)      304 (least-most)       none   kept    304',
  );
  for (const file of readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'))) {
    const body = JSON.stringify({ query: readFileSync(join(EXAMPLES, file), 'utf8') });
    const arms = await armsOf(body, uncached, keeping);
    const found = [];
    for (let round = 0; round < rounds; round += 1) found.push(await roundOf(round % 2 ? [...arms].reverse() : arms));
    console.log(lineOf(file, arms[0].length, found));
  }
} finally {
  for (const child of children) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  await server.release();
}

/** The three ways of asking one question, each seen to give the same answer, and warm. */
async function armsOf(body, uncached, keeping) {
  const from = async (name, url, more = {}) => {
    let answer;
    // Neo4j compiles a plan better after some uses, and V8 our code
    for (let asked = 0; asked < 30; asked += 1) answer = await askOnce(url, body, more);
    return { name, url, body, more, ...answer };
  };
  const none = await from('none', uncached);
  const kept = await from('kept', keeping);
  const same = await from('same', keeping, { 'if-none-match': kept.headers.get('etag') });
  if (none.status !== 200 || none.text !== kept.text || same.status !== 304) throw new Error('The answers differ.');
  for (const arm of [none, kept, same]) arm.length = none.text.length;
  return [none, kept, same];
}

async function roundOf(arms) {
  const found = {};
  for (const arm of arms) {
    const many = await load(arm, connections, seconds);
    const one = await load(arm, 1, seconds / 2);
    found[arm.name] = { rate: many.rate, p50: one.p50 };
  }
  return found;
}

function lineOf(file, length, found) {
  const ratios = (name) => found.map((round) => round[name].rate / round.none.rate).sort((one, other) => one - other);
  const shown = (list) => `${median(list).toFixed(1)} (${list[0].toFixed(1)}-${list.at(-1).toFixed(1)})`.padEnd(22);
  const p50 = (name) =>
    median(found.map((round) => round[name].p50))
      .toFixed(2)
      .padStart(6);
  const title = file.replace('.graphql', '').padEnd(32);
  return `${title} ${String(length).padStart(6)}  ${shown(ratios('kept'))} ${shown(ratios('same'))} ${p50('none')} ${p50('kept')} ${p50('same')}`;
}

function median(list) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Starts an API process and says where it is asked. */
async function serve(memory) {
  const { uri, user, password, database } = server;
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js'), 'start', '--no-load'], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database ?? '',
      XIANGTU_PORT: '0',
      XIANGTU_MEMORY: memory,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended before it said where it is.')));
    child.stdout.on('data', (chunk) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(chunk);
      if (address !== null) resolve(new URL('/graphql', address[0]));
    });
  });
}
