import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { asksMoreThan, equalities, predicateOf, type Filter } from './filter.js';
import { afterPosition, fromTheStart, orderBy, reversed, tieBroken, type OrderKey, type Position } from './keyset.js';
import { indexFor, type List } from './list.js';

export interface PageRequest {
  filter: Filter;
  /** The order asked for, without the id that breaks ties. */
  order: readonly OrderKey[];
  /** Rows wanted, at most. */
  size: number;
  /** From the start of the order, or from its end. */
  from: 'START' | 'END';
  /** Continue beyond this place, in the sense of `from`. */
  beyond?: Position | undefined;
  /** Only as the reports up to this year know it. */
  asOf?: number | undefined;
  /** Properties of the node to read; the order's keys and the id come anyway. */
  properties: readonly string[];
}

export interface Page<Node extends Row = Row> {
  /** In the order asked for, whichever end the page was read from. */
  rows: Node[];
  /** Whether more rows follow in the direction of reading. */
  more: boolean;
  order: readonly OrderKey[];
}

/** One page of a list, by one statement: what it costs does not grow with how far the page lies from the start. */
export async function readPage<Node extends Row>(reader: Reader, list: List, request: PageRequest): Promise<Page<Node>> {
  const order = tieBroken(request.order);
  const { statement, parameters } = pageStatement(list, request);
  const rows = (await reader.read<{ node: Node }>(statement, parameters)).map((row) => row.node);
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  return { rows: request.from === 'END' ? kept.reverse() : kept, more, order };
}

/** How many rows the filter leaves, by one statement. */
export async function countRows(reader: Reader, list: List, filter: Filter, asOf?: number): Promise<number> {
  const node = new Cypher.NamedNode('n');
  const predicate = predicateOf(filter, node, list.fields, asOf);
  const { cypher, params } = new Cypher.Raw((environment) =>
    [`MATCH (n:${list.label})`, predicate && `WHERE ${environment.compile(predicate)}`, 'RETURN count(n) AS count'].filter(Boolean).join('\n'),
  ).build();
  const [row] = await reader.read<{ count: number }>({ name: `${list.name}.count`, text: cypher }, params);
  return row?.count ?? 0;
}

/** The statement of a page, with its parameters: the index is named where one serves order and filter alone. */
export function pageStatement(list: List, request: PageRequest): { statement: Statement; parameters: Parameters } {
  const order = request.from === 'START' ? tieBroken(request.order) : reversed(tieBroken(request.order));
  const fixed = equalities(request.filter, list.properties);
  const index = indexFor(list, fixed, order);
  const lead = index ? index.slice(0, index.length - order.length) : [];
  const alone = index !== undefined && !asksMoreThan(request.filter, lead, list.properties);
  const predicate = predicateOf(request.filter, new Cypher.NamedNode('n'), list.fields, request.asOf);
  const keys = [...lead.map((property) => ({ property, direction: order[0]!.direction })), ...order];
  const properties = [...new Set(['id', ...order.map((key) => key.property), ...request.properties])];
  const text = (where: string) => `MATCH (n:${list.label})
${alone ? `USING INDEX n:${list.label}(${index.join(', ')})\n` : ''}WHERE ${where}
WITH n ORDER BY ${orderBy('n', keys)} LIMIT $limit
RETURN n {${properties.map((property) => `.${property}`).join(', ')}} AS node ORDER BY ${orderBy('n', keys)}`;

  const { cypher, params } = new Cypher.Raw((environment) => {
    const place = request.beyond ? afterPosition('n', order, (at) => `$beyond${at}`) : fromTheStart('n', order);
    return text([predicate && environment.compile(predicate), place].filter(Boolean).join(' AND '));
  }).build();
  const beyond = Object.fromEntries((request.beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  return { statement: { name: list.name, text: cypher }, parameters: { ...params, ...beyond, limit: request.size + 1 } };
}
