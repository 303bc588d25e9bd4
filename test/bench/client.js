import { once } from 'node:events';
import { connect } from 'node:net';

/** One question by Node's own client, with its answer whole. Without a body it is a GET, and the address says what is asked. */
export async function askOnce(url, body, headers = {}) {
  const response =
    body === null
      ? await fetch(url, { headers })
      : await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/**
 * Asks one question over so many connections for so many seconds, each connection again as soon as it has its answer. Over plain sockets,
 * so that the client takes little of the machine.
 *
 * @returns answers a second, and the median of milliseconds from writing a request to its last byte
 */
export async function load(arm, connections, seconds) {
  const times = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = await connected(arm);
      do times.push(await connection.ask());
      while (performance.now() < end);
      connection.end();
    }),
  );
  return { rate: (times.length / (performance.now() - began)) * 1_000, p50: medianOf(times) };
}

/**
 * Asks several questions one after another, over a connection each, so many times: what disturbs the machine disturbs all of them.
 *
 * @returns of each the median of milliseconds
 */
export async function byTurns(arms, times) {
  const connections = await Promise.all(arms.map(connected));
  const found = arms.map(() => []);
  for (let time = 0; time < times; time += 1) {
    const turn = time % 2 === 0 ? [...arms.keys()] : [...arms.keys()].reverse();
    for (const at of turn) found[at].push(await connections[at].ask());
  }
  for (const connection of connections) connection.end();
  return found.map(medianOf);
}

const medianOf = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];

/** A connection that asks one question, one answer after another, of which each must have the status that is expected. */
async function connected({ url, body, more, status }) {
  const request = requestOf(url, body, more);
  const socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await once(socket, 'connect');
  let answered;
  let failed;
  let left = 0;
  socket.on('error', (error) => failed?.(error));
  socket.on('data', (chunk) => {
    if (left > 0) left -= chunk.length;
    else {
      // a head comes whole in the first chunk: it is far smaller than what a socket reads at once
      const head = chunk.subarray(0, chunk.indexOf('\r\n\r\n')).toString('latin1');
      if (!head.startsWith(`HTTP/1.1 ${status} `)) return failed(new Error(`Expected ${status}, got ${head}`));
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      left = length - (chunk.length - head.length - 4);
    }
    if (left === 0) answered();
  });
  const ask = () =>
    new Promise((resolve, reject) => {
      const sent = performance.now();
      answered = () => resolve(performance.now() - sent);
      failed = reject;
      socket.write(request);
    });
  return { ask, end: () => socket.end() };
}

function requestOf(url, body, more) {
  const ofBody = body === null ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(
    [
      `${body === null ? 'GET' : 'POST'} ${url.pathname}${url.search} HTTP/1.1`,
      `host: ${url.host}`,
      ...ofBody,
      ...Object.entries(more).map(([name, value]) => `${name}: ${value}`),
      '',
      body ?? '',
    ].join('\r\n'),
  );
}
