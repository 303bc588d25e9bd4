import { Graph } from '../../src/graph/connection.js';

/** The database of the tests, whose address the setup leaves in the environment. */
export const testGraph = (): Graph =>
  new Graph({ uri: process.env.NEO4J_URI!, user: process.env.NEO4J_USER!, password: process.env.NEO4J_PASSWORD! });

/** Takes everything out of it. */
export const clearGraph = (graph: Graph): Promise<void> =>
  graph.execute({ name: 'clear', text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS' });
