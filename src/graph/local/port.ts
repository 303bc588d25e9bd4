import { connect, createServer } from 'node:net';

import { XiangtuError } from '../../errors.js';

/** Everything of the local database listens here and nowhere else. */
export const LOOPBACK = '127.0.0.1';

const BOLT_PORT = 7687;

/**
 * The port for a server that is about to start. One that was asked for is used or is an error. When none was, 7687 is
 * only a wish: it is often taken by a Neo4j of the user's own, and nobody has to know the number, since every program
 * reads it from the data folder. So any free port will do, and the user has nothing to set.
 */
export async function choosePort(asked: number | null): Promise<number> {
  if (asked === null) return (await isFree(BOLT_PORT)) ? BOLT_PORT : anyPort();
  if (await isFree(asked)) return asked;
  throw new PortTaken(asked);
}

/** Somebody else listens there, or took the port between our look at it and Java's. */
export class PortTaken extends XiangtuError {
  constructor(port: number) {
    super(`The local database cannot listen on ${LOOPBACK}:${port}: the port is taken or not allowed.`, {
      hint: 'Set XIANGTU_NEO4J_PORT to a free port, or unset it to have one chosen; or stop the program that has it.',
    });
  }
}

/** Both ways of asking: on some systems one may listen on 127.0.0.1 beside another program that listens on 0.0.0.0. */
async function isFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await listens(port)) !== null;
}

async function anyPort(): Promise<number> {
  const port = await listens(0);
  if (port === null) throw new XiangtuError(`No free port on ${LOOPBACK} for the local database.`);
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: 1_000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true)).once('timeout', () => settle(true));
    socket.once('error', () => settle(false));
  });

/** Listens for a moment; the port, or null when it cannot be had. */
const listens = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: LOOPBACK, port }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
