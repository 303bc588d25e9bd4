/**
 * The Neo4j server of the tests: the one that NEO4J_URI names, or a local one with a data folder of its own, so that no
 * test ever touches the graph of `npm start`. Runs outside jest's transform, on the compiled program.
 */
const OWN = 'XIANGTU_TEST_SERVER';

let release = async () => {};

/** Brings the server up, sets NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD for the tests, and says whether it was up before. */
export const acquireTestServer = async () => {
  if (process.env[OWN] !== undefined && process.env[OWN] === process.env.NEO4J_URI) return;
  if (process.env.NEO4J_URI === undefined) {
    const { acquireLocalServer } = await import('../../dist/graph/local/server.js');
    const server = await acquireLocalServer(undefined, (line) => process.stderr.write(`${line}\n`));
    process.env.NEO4J_URI = server.uri;
    process.env.NEO4J_USER = server.user;
    process.env.NEO4J_PASSWORD = server.password;
    release = () => server.release();
  }
  process.env[OWN] = process.env.NEO4J_URI;
};

/** Lets the server go, if this process brought it up. */
export const releaseTestServer = () => release();
