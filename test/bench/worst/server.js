/**
 * The API in a process of its own, as `xiangtu start` serves it but for two things: it keeps no answers, and it joins statements from the
 * first asking on, not only when the database has planned them. It times each statement that it runs. Its parent asks over HTTP, and by
 * messages for what lies behind: `statements` run since the last such message, with the db hits of the slowest where `profile` is set;
 * `forget` has Neo4j forget its plans.
 */
import { contextOf } from '../../../dist/api/context.js';
import { createHttpServer } from '../../../dist/api/http.js';
import { buildApiSchema } from '../../../dist/api/schema.js';
import { Graph, REQUEST_DEADLINE } from '../../../dist/graph/connection.js';
import { readDataVersion } from '../../../dist/graph/read/data-version.js';
import { sizesOf } from '../../../dist/graph/read/sizes.js';

/** Statements whose plans are looked at with their db hits, at most. */
const PROFILED = 1;

const { deadline, ...database } = JSON.parse(process.env.WORST_DATABASE);
const graph = new Graph(database);
let ran = [];

const server = await createHttpServer({
  schema: buildApiSchema(),
  settings: { host: '127.0.0.1', port: 0, corsOrigins: [], production: false, rateLimit: null, memory: 0, maxAge: 0 },
  log: { info: () => undefined, warn: () => undefined, error: console.error },
  deadline,
  context: ({ within }) => contextOf(timed(graph.reader({ within }))),
  dataVersion: ({ within }) => readDataVersion(graph.reader({ within })),
  sizes: sizesOf(() => graph.reader({ within: REQUEST_DEADLINE })),
});
const address = await server.listen();

process.on('message', async ({ want, profile }) => {
  if (want === 'end') {
    await server.close();
    await graph.close();
    process.disconnect();
    return;
  }
  if (want === 'forget') await graph.execute({ name: 'worst.forget', text: 'CALL db.clearQueryCaches()' });
  const statements = ran;
  ran = [];
  process.send({
    count: statements.length,
    slowest: want === 'statements' ? await slowestOf(statements, profile) : [],
  });
});
// a parent that dies leaves no server behind
process.on('disconnect', () => process.exit());
process.send({ address });

/** The reader, with the time of each statement noted. */
function timed(reader) {
  const read = async (statement, parameters) => {
    const began = performance.now();
    try {
      return await reader.read(statement, parameters);
    } finally {
      ran.push({ statement, parameters, ms: performance.now() - began });
    }
  };
  return Object.create(reader, { read: { value: read } });
}

/** The slowest, each statement once. */
async function slowestOf(statements, profile) {
  const sorted = [...statements].sort((one, other) => other.ms - one.ms);
  const distinct = sorted.filter(
    ({ statement }, at) => sorted.findIndex((other) => other.statement.text === statement.text) === at,
  );
  const found = [];
  for (const { statement, parameters, ms } of distinct.slice(0, PROFILED)) {
    found.push({ name: statement.name, ms, dbHits: profile ? await hitsOf(statement, parameters) : null });
  }
  return found;
}

async function hitsOf(statement, parameters) {
  try {
    const sum = (plan) => plan.dbHits + plan.children.reduce((total, child) => total + sum(child), 0);
    return sum(await graph.profile(statement, parameters));
  } catch (error) {
    return error.message.slice(0, 100);
  }
}
