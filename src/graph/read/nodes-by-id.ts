import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { type Beneath, columnsOf, joinedOrNot, type RowRead, subqueriesOf } from './beneath.js';
import { statesThen, thenStatement } from './loaded-then.js';

export type NodeRow = Row & { id: string };

/** A node with what was read beneath it, one list for each that was asked; left out when nothing was. */
export interface NodeRead extends Row {
  node: NodeRow;
  beneath?: RowRead[][];
}

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
  const fields = fieldsOf(properties);
  const name = `${label}.byId`;
  const found = (match: string) => `UNWIND $ids AS id\n${match}\nRETURN n {${fields}} AS node`;
  const statement =
    reader.knownAt === undefined
      ? { name, text: found(`MATCH (n:${label} {id: id})`), columns: ['node'] }
      : thenStatement(name, found(statesThen('n', label, 'n.id = id', 'id')));
  const rows = await reader.read<{ node: NodeRow }>(statement, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}

/** As `readNodes`, of what is loaded now, with what hangs beneath each node read within the statement where the reader joins it. */
export async function readNodesWith(
  reader: Reader,
  label: string,
  ids: readonly string[],
  properties: readonly string[],
  beneath: readonly Beneath[],
): Promise<Map<string, NodeRead>> {
  const { statement, parameters } = joinedOrNot(reader, beneath, (joined) => {
    const { calls, lists, params } = subqueriesOf('n', joined);
    const text = `UNWIND $ids AS id
MATCH (n:${label} {id: id})${calls}
RETURN n {${fieldsOf(properties)}} AS node${joined.length > 0 ? `, ${lists} AS beneath` : ''}`;
    return { statement: { name: `${label}.byId`, text, columns: columnsOf(joined) }, parameters: { ...params, ids } };
  });
  const rows = await reader.read<NodeRead>(statement, parameters);
  return new Map(rows.map((row) => [row.node.id, row]));
}

/** The node of a label whose id a property of the parent gives, read within the parent's statement. No row where there is none. */
export const nodeBeneath = (
  label: string,
  property: string,
  properties: readonly string[],
  beneath: readonly Beneath[],
  only?: string,
): Beneath => ({
  only,
  beneath,
  rows: ({ variable }, at) => ({
    cypher: `MATCH (${at}n:${label} {id: ${variable}.${property}})`,
    columns: `node: ${at}n {${fieldsOf(properties)}}`,
    node: `${at}n`,
    params: {},
  }),
});

const fieldsOf = (properties: readonly string[]): string =>
  [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
