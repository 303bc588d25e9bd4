import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { statesThen, thenStatement } from './loaded-then.js';

export interface ConflictRow extends Row {
  id: string;
}

/** What a conflict can be about. */
export type Disputed = 'Observation' | 'Relation' | 'Entity';

/**
 * The conflicts that each of these facts is a member of, in the order of their ids, at most `limit` a fact, by one statement.
 *
 * @param ids of facts of the one kind
 * @param limit at most so many of a fact
 * @param asOf only those of reports up to that year; left out, all
 */
export async function readConflictsOf(
  reader: Reader,
  of: Disputed,
  ids: readonly string[],
  properties: readonly string[],
  limit: number,
  asOf?: number,
): Promise<Map<string, ConflictRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const name = `${of}.conflicts`;
  const known = '($asOf IS NULL OR n.year <= $asOf)';
  const found = (match: string) => `UNWIND $ids AS id
${match}
RETURN id, n {${fields}} AS node ORDER BY id, n.id`;
  const statement =
    reader.knownAt === undefined
      ? {
          name,
          text: found(`MATCH (m:${of} {id: id})
CALL (m) {
  MATCH (m)<-[:CONCERNS]-(n:Conflict)
  WHERE ${known}
  RETURN n ORDER BY n.id LIMIT $limit
}`),
        }
      : thenStatement(
          name,
          found(`CALL (id) {
${statesThen('n', 'Conflict', `id IN n.members AND ${known}`, 'id')}
  RETURN n ORDER BY n.id LIMIT $limit
}`),
        );
  const rows = await reader.read<{ id: string; node: ConflictRow }>(statement, {
    ids,
    limit,
    asOf: asOf ?? null,
  });
  const byFact = new Map<string, ConflictRow[]>(ids.map((id) => [id, []]));
  for (const { id, node } of rows) byFact.get(id)?.push(node);
  return byFact;
}
