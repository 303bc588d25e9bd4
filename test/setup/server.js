/**
 * The Neo4j server of the tests: the one that NEO4J_URI names, or a local one with a home of its own (.xiangtu/test,
 * or the folder test in XIANGTU_HOME), so that no test touches the graph of `npm start`. Runs on the compiled program,
 * outside the transform of jest.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Holds the address of a server that has been looked at already, by this process or by the one that started it. */
const TAKEN = 'XIANGTU_TEST_SERVER';

let release = async () => {};

/**
 * Brings the server up once for all test runs of a process tree, and leaves its address in NEO4J_URI, NEO4J_USER and
 * NEO4J_PASSWORD. Fails when NEO4J_URI names a database that has data in it: tests clear what they are given.
 */
export const acquireTestServer = async () => {
  compile();
  if (process.env[TAKEN] !== undefined && process.env[TAKEN] === process.env.NEO4J_URI) return;
  const { readSettings } = await import('../../dist/settings.js');
  const usual = readSettings(process.env, ROOT);
  const settings = { ...usual, home: join(usual.home, 'test') };
  if (settings.ownServer === null) {
    const { acquireLocalServer } = await import('../../dist/graph/local/server.js');
    const server = await acquireLocalServer(settings, (line) => process.stderr.write(`${line}\n`));
    process.env.NEO4J_URI = server.uri;
    process.env.NEO4J_USER = server.user;
    process.env.NEO4J_PASSWORD = server.password;
    release = () => server.release();
  } else {
    await withTestGraph(refuseIfInUse);
    release = () => withTestGraph((_graph, clear) => clear());
  }
  addressTests(process.env.NEO4J_URI);
};

/** Has the tests that come speak to the same server under this address. */
export const addressTests = (uri) => {
  process.env.NEO4J_URI = uri;
  process.env[TAKEN] = uri;
};

/** Lets the server go, if this process brought it up; a server of one's own is left as empty as it was. */
export const releaseTestServer = () => release();

/** Jest reports type errors nowhere, and neither does this: they are a check of their own. */
const compile = () => spawnSync(process.execPath, [join(ROOT, 'src/build/program.js')]);

const refuseIfInUse = async (graph) => {
  const [row] = await graph.reader().read({ name: 'count', text: 'MATCH (n) RETURN count(n) AS nodes' });
  if (row.nodes === 0) return;
  throw new Error(
    `The database at NEO4J_URI (${process.env.NEO4J_URI}) has ${row.nodes} nodes, and tests clear what they are given. ` +
      'Name an empty database, or unset NEO4J_URI to test on a local server.',
  );
};

const CLEAR = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS';

/** Works on the database whose address is in the environment, and gives a way to empty it. */
export const withTestGraph = async (work) => {
  const { Graph } = await import('../../dist/graph/connection.js');
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  const graph = new Graph({ uri, user, password, database });
  try {
    return await work(graph, () => graph.execute({ name: 'clear', text: CLEAR }));
  } finally {
    await graph.close();
  }
};
