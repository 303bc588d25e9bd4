/**
 * The watcher: a small detached process that runs Neo4j's Java and ends it when the last user has gone.
 *
 * It is a program of its own, started by launch.ts, from src under tests and from dist when built; so it is plain
 * JavaScript and imports nothing but Node.
 *
 * A user is an open connection to the watcher: the system closes it however the user's process ends, kill -9 too.
 * Standard input is such a connection as well, that of the process that started the watcher, until it has a proper one.
 * So nothing is polled, and nothing written by a user that died can be left behind.
 *
 * One order a line, as JSON: {token, order, user?}; one answer a line:
 *   hold    this connection is a user from now on: {held}; false when the server is already stopping
 *   leave   it no longer is: {last}; last: nobody is left, and the connection will end when Java has ended
 *   keep    stay without users, until `release`: {kept: true}
 *   release undo `keep`: {users, kept: false}
 *   users   {users, kept}
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Milliseconds that Neo4j has to write everything out after SIGTERM. */
const PATIENCE = 20_000;
/** With what Java exits after SIGTERM: as Neo4j has it, or by itself. */
const ENDED_AS_TOLD = [0, 143];

// the state's file stands by itself, too: by it a process is known as a folder's watcher
const [stateFile = '', settings = '', java = '', ...javaArguments] = process.argv.slice(2);
/** @type {{port: number, version: string, writes: {from: string, to: string} | null}} `writes`: what Java writes when it ends, and its name then */
const { port, version, writes } = JSON.parse(settings);

const token = randomBytes(24).toString('hex');
/** @type {Map<import('node:net').Socket, {pid: number, command: string}>} */
const users = new Map();
let starterIsHere = true;
let kept = false;
let stopping = false;

const child = spawn(java, javaArguments, { stdio: ['ignore', process.stderr, process.stderr] });
child.once('error', (error) => {
  console.error(error.message);
  finish();
});
child.once('exit', (status) => {
  if (status !== null && ENDED_AS_TOLD.includes(status)) keepWritten();
  finish();
});

const door = createServer((socket) => {
  socket.on('error', () => undefined); // 'close' follows
  socket.on('close', () => {
    users.delete(socket);
    stopWhenAlone();
  });
  createInterface({ input: socket }).on('line', (line) => {
    const answer = answerTo(line, socket);
    if (answer === null) socket.destroy();
    else socket.write(`${JSON.stringify(answer)}\n`);
    stopWhenAlone();
  });
});
door.listen(0, '127.0.0.1', () => {
  writeState();
  process.stdout.write('ready\n');
});

process.stdin.resume();
process.stdin.once('close', () => {
  starterIsHere = false;
  stopWhenAlone();
});
process.stdin.on('error', () => undefined);
process.stdout.on('error', () => undefined); // the starter is gone; stdin says so too
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
process.on('uncaughtException', (error) => {
  console.error(error);
  stop();
});

/**
 * @param {string} line
 * @param {import('node:net').Socket} socket
 */
function answerTo(line, socket) {
  const { token: given, order, user } = parse(line);
  if (given !== token) return null;
  switch (order) {
    case 'hold':
      if (!stopping) users.set(socket, user);
      return { held: !stopping };
    case 'leave':
      users.delete(socket);
      return { last: isAlone() };
    case 'keep':
      kept = true;
      return { kept };
    case 'release':
      kept = false;
      return { users: people(), kept };
    case 'users':
      return { users: people(), kept };
    default:
      return null;
  }
}

/** @param {string} line */
function parse(line) {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}

/** Each once, however many connections it has. */
function people() {
  return [...new Map([...users.values()].map((user) => [user.pid, user])).values()];
}

function isAlone() {
  return !starterIsHere && !kept && users.size === 0;
}

function stopWhenAlone() {
  if (isAlone()) stop();
}

function stop() {
  if (stopping) return;
  stopping = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE);
}

/** Under its own name stands only what is whole, and of a server that served. */
function keepWritten() {
  if (writes !== null && existsSync(writes.from)) renameSync(writes.from, writes.to);
}

/** Java has ended, by us or by itself. Users see their connections end. */
function finish() {
  rmSync(stateFile, { force: true });
  process.exit();
}

/** For those who come later; whole or not at all, and only for the owner's eyes. */
function writeState() {
  const address = door.address();
  const state = {
    watcher: process.pid,
    java: child.pid,
    port,
    door: typeof address === 'object' ? address?.port : null,
    token,
    version,
  };
  writeFileSync(`${stateFile}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${stateFile}.new`, stateFile);
}
