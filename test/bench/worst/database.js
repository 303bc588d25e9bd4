import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Graph } from '../../../dist/graph/connection.js';
import { folderOf } from '../../../dist/graph/local/folder.js';
import { acquireServer } from '../../../dist/graph/server.js';
import { readSettings } from '../../../dist/settings.js';
import { townsDatabase } from '../peers/database.js';

const ROOT = new URL('../../..', import.meta.url).pathname;
const YEARS = 5;
const COUNTED = ['Entity', 'Observation', 'Relation', 'Claim'];

/**
 * The database that is searched: the one that NEO4J_URI names; one that `home` holds already, as XIANGTU_HOME would; the large graph of the
 * part `size`, with the national list, where that has made it; else the invented towns of the work folder, made when it does not have them.
 *
 * @returns {Promise<{address: import('../../../dist/graph/connection.js').Address, java: number | null, graph: Graph, counts: Record<string, number>, release: () => Promise<void>}>}
 */
export async function searchedDatabase({ work, towns, home, say }) {
  const { java, ...address } = await databaseOf({ work, towns, home, say });
  const graph = new Graph(address);
  const release = async () => {
    await graph.close();
    await address.release();
  };
  try {
    return { address, java, graph, counts: await countsOf(graph), release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function databaseOf({ work, towns, home, say }) {
  const settings = readSettings(process.env, ROOT);
  if (settings.ownServer !== null) return { ...(await acquireServer(settings, say)), java: null };
  const large = join(work, `size-${towns}-towns-and-list`);
  const held = home === undefined ? (existsSync(join(large, 'imported.json')) ? large : undefined) : resolve(home);
  if (held === undefined) {
    const { pid, uri, user, password, release } = await townsDatabase({ work, towns, years: YEARS, say });
    return { uri, user, password, release, java: pid };
  }
  const server = await acquireServer({ ...settings, home: held }, say);
  return { ...server, java: JSON.parse(readFileSync(folderOf({ home: held }).state, 'utf8')).java };
}

async function countsOf(graph) {
  const counts = {};
  for (const label of COUNTED) {
    const [row] = await graph
      .reader()
      .read({ name: `worst.${label}`, text: `MATCH (n:${label}) RETURN count(n) AS count` });
    counts[label] = row.count;
  }
  return counts;
}
