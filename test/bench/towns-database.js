import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Graph } from '../../dist/graph/connection.js';
import { applySchema } from '../../dist/graph/schema.js';
import { acquireServer } from '../../dist/graph/server.js';
import { readSettings } from '../../dist/settings.js';
import { writeTowns } from './towns.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const PROGRAM = join(ROOT, 'dist/main.js');

/**
 * A database to measure on: the one that NEO4J_URI names; else one of its own in the scratch folder, with the repository's reports and so
 * many invented towns of five years, loaded in bulk when it is not there.
 *
 * @param {{work: string, name: string, towns: number, say: (text: string) => void}} options name: its folder in the scratch folder
 * @returns {Promise<{address: import('../../dist/graph/connection.js').Address, graph: Graph, release: () => Promise<void>}>}
 */
export async function townsDatabase({ work, name, towns, say }) {
  const settings = readSettings(process.env, ROOT);
  const home = join(work, `${name}-${towns}`);
  if (settings.ownServer === null && !existsSync(join(home, 'neo4j', 'data'))) {
    const folder = join(work, `towns-${towns}x5`);
    if (towns > 0) writeTowns(folder, { towns });
    load([join(ROOT, 'seed'), ...(towns > 0 ? [folder] : [])], home, say);
  }
  const address = await acquireServer({ ...settings, home, neo4jPort: null }, say);
  const graph = new Graph(address);
  const release = async () => {
    await graph.close();
    await address.release();
  };
  try {
    await applySchema(graph);
    return { address, graph, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function load(paths, home, say) {
  say('Loading the reports in bulk');
  const { status } = spawnSync(process.execPath, [PROGRAM, 'load', '--bulk', ...paths], {
    env: { ...process.env, XIANGTU_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`load --bulk ended with ${status}`);
}
