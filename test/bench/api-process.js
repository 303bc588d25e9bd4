import { spawn } from 'node:child_process';
import { endedWithUs } from './ended-with-us.js';

const PROGRAM = new URL('../../dist/main.js', import.meta.url).pathname;

/**
 * Starts `xiangtu start` over a database, in a process of its own.
 *
 * @param {import('../../dist/graph/connection.js').Address} address
 * @param {string} memory as XIANGTU_MEMORY: 0 keeps nothing
 * @returns {Promise<{url: URL, end: () => Promise<void>}>} where GraphQL is asked, and a way to end it
 */
export async function startApi({ uri, user, password, database }, memory) {
  const child = spawn(process.execPath, [PROGRAM, 'start', '--no-load'], {
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
  const ended = new Promise((resolve) => child.once('exit', resolve));
  endedWithUs(child);
  const url = await new Promise((resolve, reject) => {
    ended.then(() => reject(new Error('The server ended before it said where it is.')));
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/[\d.]+:\d+/.exec(said);
      if (address !== null) resolve(new URL('/graphql', address[0]));
    });
  });
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, end };
}
