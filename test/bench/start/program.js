/** `npm start`, as it is typed, until a short question and then README's have an answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const QUESTION = join(ROOT, 'src/web/examples/01-trace-collective-economy.graphql');
/** As short as the one that the bare Neo4j is asked until it answers. */
const SHORT = '{ villages(first: 5) { nodes { name } } }';

/**
 * @returns the answer, and seconds from the start to each stage: Java begun, Neo4j started by its own word, the short question
 * answered, the address told, README's question answered. It has ended when this comes back.
 */
export async function startProgram(home) {
  mkdirSync(home, { recursive: true });
  const began = performance.now();
  const beganAt = Date.now();
  const seconds = () => (performance.now() - began) / 1_000;
  const stages = {};
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true, // a group of its own, to end it as Ctrl-C does
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XIANGTU_HOME: home, XIANGTU_PORT: String(port), NEO4J_URI: '' },
  });
  const ended = once(child, 'exit');
  const over = new AbortController();
  try {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith('Starting Neo4j')) stages.begun = seconds();
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    const short = rightAnswer(url, SHORT, over.signal).then(() => {
      stages.short = seconds();
    });
    const told = addressIn(child).then(() => {
      stages.ready = seconds();
    });
    await Promise.all([short, told]);
    const answer = await rightAnswer(url, readFileSync(QUESTION, 'utf8'), over.signal);
    stages.answered = seconds();
    stages.started = (startedAt(home) - beganAt) / 1_000;
    return { answer, stages };
  } finally {
    over.abort();
    if (child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await ended;
  }
}

/** Resolves when the program tells its address. */
function addressIn(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`npm start ended (${status}) before it told an address.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
}

/** Asks until there is an answer: before the server listens there is none, and on a busy machine the first may be late. */
async function rightAnswer(url, query, signal) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  };
  for (;;) {
    const answered = await fetch(url, request).catch(() => null);
    signal.throwIfAborted();
    const text = answered?.ok ? await answered.text() : null;
    if (text !== null && JSON.parse(text).errors === undefined) return text;
    await sleep(100);
  }
}

/** When Neo4j wrote that it has started, in milliseconds since 1970. */
function startedAt(home) {
  const log = join(home, 'neo4j/logs/console.log');
  const said = /^(\S+ \S+?)([+-]\d\d)(\d\d) INFO {2}Started\.$/m.exec(readFileSync(log, 'utf8'));
  return said === null ? statSync(log).mtimeMs : Date.parse(`${said[1].replace(' ', 'T')}${said[2]}:${said[3]}`);
}
