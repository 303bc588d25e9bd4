import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

import { ServiceUnavailable } from '../../errors.js';
import { LOOPBACK } from './port.js';
import type { State } from './state.js';

/** Milliseconds; the watcher answers at once unless it is frozen. */
const PATIENCE = 5_000;

/** A program that uses the server, as people know it. */
export interface User {
  pid: number;
  command: string;
}

export interface Users {
  users: User[];
  /** Whether `neo4j start` keeps the server running without any. */
  kept: boolean;
}

interface Orders {
  hold: { held: boolean };
  leave: { last: boolean };
  keep: { kept: boolean };
  release: Users;
  users: Users;
}

/**
 * A connection to the watcher of a running server. After `hold`, the server runs for as long as it is open: it needs no
 * closing, since it goes with the process, and it does not keep the process alive.
 */
export class Lease {
  private readonly answers: AsyncIterator<string>;
  /** Fulfilled when the watcher has ended, and Java before it. */
  readonly ended: Promise<void>;
  hasEnded = false;

  private constructor(
    private readonly socket: Socket,
    readonly state: State,
  ) {
    const lines = createInterface({ input: socket });
    this.answers = lines[Symbol.asyncIterator]();
    this.ended = new Promise((resolve) => {
      socket.once('close', () => {
        this.hasEnded = true;
        lines.close(); // by itself it ends only after a proper end of file
        resolve();
      });
    });
    socket.on('error', () => undefined); // 'close' follows
  }

  /** Null when nothing listens there. */
  static async open(state: State): Promise<Lease | null> {
    const socket = connect({ host: LOOPBACK, port: state.door });
    try {
      await once(socket, 'connect', { signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      socket.destroy();
      return null;
    }
    return new Lease(socket, state);
  }

  /** Gives an order. @throws ServiceUnavailable when the watcher does not answer */
  async ask<Order extends keyof Orders>(order: Order): Promise<Orders[Order]> {
    const user: User = { pid: process.pid, command: command() };
    this.socket.ref();
    this.socket.write(`${JSON.stringify({ token: this.state.token, order, user })}\n`);
    const timeout = setTimeout(() => this.socket.destroy(), PATIENCE);
    const { value } = await this.answers.next();
    clearTimeout(timeout);
    this.socket.unref();
    if (typeof value !== 'string') throw notAnswering(this.state);
    return JSON.parse(value) as Orders[Order];
  }

  /** Lets the server go; when nobody else uses it, comes back only when it has ended. */
  async leave(): Promise<void> {
    if (this.hasEnded) return;
    const { last } = await this.ask('leave');
    if (!last) return this.close();
    this.socket.ref();
    await this.ended;
  }

  /** As a process that dies closes it. */
  close(): void {
    this.socket.destroy();
  }
}

/** What was typed, roughly: "main.js start". */
function command(): string {
  const [, program = 'node', ...args] = process.argv;
  return [basename(program), ...args].join(' ').slice(0, 60);
}

function notAnswering(state: State): ServiceUnavailable {
  return new ServiceUnavailable(`The watcher of the local database (process ${state.watcher}) does not answer.`, {
    hint: `End it and start again: kill ${state.watcher} ${state.java}`,
  });
}
