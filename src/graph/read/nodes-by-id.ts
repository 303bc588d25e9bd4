import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { statesThen, thenStatement } from './loaded-then.js';

export type NodeRow = Row & { id: string };

/**
 * The nodes of one label with these ids, those that exist, by one statement; as they were loaded at the reader's data version.
 *
 * @param label has a uniqueness constraint on its id in cypher/schema.cypher
 */
export async function readNodes(
  reader: Reader,
  label: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, NodeRow>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const name = `${label}.byId`;
  const found = (match: string) => `UNWIND $ids AS id\n${match}\nRETURN n {${fields}} AS node`;
  const statement =
    reader.knownAt === undefined
      ? { name, text: found(`MATCH (n:${label} {id: id})`) }
      : thenStatement(name, found(statesThen('n', label, 'n.id = id', 'id')));
  const rows = await reader.read<{ node: NodeRow }>(statement, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
