import { connect } from 'node:net';

/** One question by Node's own client, with its answer whole. */
export async function askOnce(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/**
 * Asks one question over so many connections for so many seconds, each connection again as soon as it has its answer. Over plain sockets,
 * so that the client takes little of the machine.
 *
 * @returns answers a second, and the median of milliseconds from writing a request to its last byte
 */
export async function load({ url, body, more, status }, connections, seconds) {
  const request = Buffer.from(
    [
      `POST ${url.pathname} HTTP/1.1`,
      `host: ${url.host}`,
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      ...Object.entries(more).map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n'),
  );
  const times = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(Array.from({ length: connections }, () => asking(url, request, status, end, times)));
  times.sort((one, other) => one - other);
  return { rate: (times.length / (performance.now() - began)) * 1_000, p50: times[Math.floor(times.length / 2)] };
}

/** One connection until the end. */
function asking(url, request, status, end, times) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    let left = 0;
    let sent = 0;
    const send = () => {
      sent = performance.now();
      socket.write(request);
    };
    const done = () => {
      const now = performance.now();
      times.push(now - sent);
      if (now < end) send();
      else socket.end(resolve);
    };
    socket.setNoDelay(true);
    socket.once('connect', send).once('error', reject);
    socket.on('data', (chunk) => {
      if (left > 0) {
        left -= chunk.length;
        if (left === 0) done();
        return;
      }
      // a head comes whole in the first chunk: it is far smaller than what a socket reads at once
      const head = chunk.subarray(0, chunk.indexOf('\r\n\r\n')).toString('latin1');
      if (!head.startsWith(`HTTP/1.1 ${status} `)) return reject(new Error(`Expected ${status}, got ${head}`));
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      left = length - (chunk.length - head.length - 4);
      if (left === 0) done();
    });
  });
}
