/** The graph that all reads share: every report under seed/, and nothing else. */
import { join } from 'node:path';
import { acquireTestServer, ROOT, withTestGraph } from './server.js';

export default async () => {
  await acquireTestServer();
  const { applySchema } = await import('../../dist/graph/schema.js');
  const { loadReports } = await import('../../dist/commands/load.js');
  await withTestGraph(async (graph, clear) => {
    await clear();
    await applySchema(graph);
    await loadReports(graph, [join(ROOT, 'seed')], () => undefined);
  });
};
