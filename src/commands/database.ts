import { Graph } from '../graph/connection.js';
import type { Progress } from '../graph/local/progress.js';
import { acquireServer } from '../graph/server.js';
import type { Settings } from '../settings.js';

/**
 * Brings up the database that the settings name, as it is, and lets it go when the work is done or fails. Whoever is to write into it
 * applies the schema first.
 *
 * @throws XiangtuError when there is no database to be had, saying what to do
 */
export async function withGraph<Result>(
  settings: Settings,
  progress: Progress,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const server = await acquireServer(settings, progress);
  const graph = new Graph(server);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await server.release();
  }
}
