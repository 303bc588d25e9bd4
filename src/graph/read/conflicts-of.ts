import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';

export interface ConflictRow extends Row {
  id: string;
}

/** What a conflict can be about. */
export type Disputed = 'Observation' | 'Relation' | 'Entity';

/**
 * The conflicts that each of these facts is a member of, in the order of their ids, at most `limit` a fact, by one statement.
 *
 * @param ids of facts of the one kind
 */
export async function readConflictsOf(
  reader: Reader,
  of: Disputed,
  ids: readonly string[],
  properties: readonly string[],
  limit: number,
): Promise<Map<string, ConflictRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id
MATCH (m:${of} {id: id})
CALL (m) {
  MATCH (m)<-[:CONCERNS]-(n:Conflict)
  RETURN n ORDER BY n.id LIMIT $limit
}
RETURN id, n {${fields}} AS node ORDER BY id, n.id`;
  const rows = await reader.read<{ id: string; node: ConflictRow }>({ name: `${of}.conflicts`, text }, { ids, limit });
  const found = new Map<string, ConflictRow[]>(ids.map((id) => [id, []]));
  for (const { id, node } of rows) found.get(id)?.push(node);
  return found;
}
