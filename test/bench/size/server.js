import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Graph } from '../../../dist/graph/connection.js';
import { acquireLocalServer } from '../../../dist/graph/local/server.js';
import { readSettings } from '../../../dist/settings.js';
import { endedWithUs } from '../ended-with-us.js';
import { memoryOf, storeFiles } from './store.js';

const ROOT = new URL('../../..', import.meta.url).pathname;

/**
 * The database of a home, with an API over it that keeps no answers.
 *
 * @returns {Promise<{ask: (query: string) => Promise<object>, sizes: () => Promise<object>, end: () => Promise<void>}>}
 */
export async function serve(home, say) {
  const server = await acquireLocalServer({ ...readSettings({}), home }, say);
  const graph = new Graph(server);
  const api = spawn(process.execPath, [join(ROOT, 'dist/main.js'), 'start', '--no-load'], {
    env: {
      ...process.env,
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      NEO4J_DATABASE: server.database,
      XIANGTU_PORT: '0',
      XIANGTU_MEMORY: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endedWithUs(api);
  const end = async () => {
    const ended = api.exitCode === null ? new Promise((resolve) => api.once('exit', resolve)) : undefined;
    api.kill('SIGTERM');
    await ended;
    await graph.close();
    await server.release();
  };
  try {
    const url = await addressOf(api);
    return { ask: (query) => answer(url, query), sizes: () => sizesOf(home, graph), end };
  } catch (error) {
    await end();
    throw error;
  }
}

const addressOf = (api) =>
  new Promise((resolve, reject) => {
    api.once('exit', () => reject(new Error('The API ended before it said where it is.')));
    api.stdout.on('data', (chunk) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(chunk);
      if (address !== null) resolve(`${address[0]}/graphql`);
    });
  });

async function answer(url, query) {
  const body = JSON.stringify({ query });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${query}: ${errors[0].message}`);
  return data;
}

const COUNTED = {
  nodes: 'MATCH (n) RETURN count(n) AS count',
  relationships: 'MATCH ()-[r]->() RETURN count(r) AS count',
  reports: 'MATCH (n:Report) RETURN count(n) AS count',
  claims: 'MATCH (n:Claim) RETURN count(n) AS count',
  observations: 'MATCH (n:Observation) RETURN count(n) AS count',
  relations: "MATCH (n:Relation) WHERE n.origin = 'REPORT' RETURN count(n) AS count",
};

/** What the graph holds, and what it takes on disk and in memory; bytes. */
async function sizesOf(home, graph) {
  const counts = {};
  for (const [name, text] of Object.entries(COUNTED)) {
    const [row] = await graph.reader().read({ name: `size.${name}`, text });
    counts[name] = row.count;
  }
  const facts = counts.claims + counts.observations + counts.relations;
  return { ...counts, facts, files: storeFiles(home), memory: await memoryOf(home, graph) };
}
