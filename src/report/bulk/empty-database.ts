import { XiangtuError } from '../../errors.js';
import { statement } from '../../graph/catalogue.js';
import type { Graph } from '../../graph/connection.js';

/** How many nodes the database has; the count is kept by the database, so that it costs nothing. */
export async function countNodes(graph: Graph): Promise<number> {
  const [row] = await graph.reader().read<{ nodes: number }>(statement('load/count-nodes'));
  return row?.nodes ?? 0;
}

/** @throws XiangtuError when the database has something in it: the bulk way takes the place of all that was there */
export async function refuseUnlessEmpty(graph: Graph): Promise<void> {
  const nodes = await countNodes(graph);
  if (nodes === 0) return;
  throw new XiangtuError(`--bulk fills an empty database, and this one has ${nodes} nodes.`, {
    hint: 'Load without --bulk, which keeps what is there; or empty it first with `npx xiangtu neo4j reset`.',
  });
}
