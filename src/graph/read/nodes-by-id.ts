import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';

export type NodeRow = Row & { id: string };

/**
 * The nodes of one label with these ids, those that exist, by one statement.
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
  const text = `UNWIND $ids AS id\nMATCH (n:${label} {id: id})\nRETURN n {${fields}} AS node`;
  const rows = await reader.read<{ node: NodeRow }>({ name: `${label}.byId`, text }, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
