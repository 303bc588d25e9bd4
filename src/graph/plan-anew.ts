import type { Graph } from './connection.js';

/** Seconds that the counting may take. */
const PATIENCE = 60;

const PLAN_ANEW = { name: 'plan-anew', text: `CALL db.prepareForReplanning(${PATIENCE})` };

/**
 * Has the database count what its indexes hold, and forget how it ran each statement: for after a load, since it would go on planning for
 * what it held before. Only the cost of answers hangs on it, so a database that does not allow it to us is left as it is.
 */
export async function planAnew(graph: Graph): Promise<void> {
  await graph.execute(PLAN_ANEW).catch(() => undefined);
}
