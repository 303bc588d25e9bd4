import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { all } from './comparison.js';
import { fieldsThen } from './fields-then.js';
import { type Filter, predicateOf } from './filter.js';
import { fromTheStart, orderBy, rangesAfter, reversed, tieBroken } from './keyset.js';
import type { List } from './list.js';
import { statesOf, thenStatement } from './loaded-then.js';
import type { Page, PageRequest } from './page.js';

/**
 * One page of a list as it was loaded at the reader's data version, by one statement. It keeps its place by the same keys as a page of
 * now, but it may sort all that the filter leaves: no index is named, and former states have none for each order.
 */
export async function readPageThen<Node extends Row>(
  reader: Reader,
  list: List,
  { filter, order: asked, size, from, beyond, asOf, properties }: PageRequest,
): Promise<Page<Node>> {
  const order = from === 'START' ? tieBroken(asked) : reversed(tieBroken(asked));
  const places = beyond ? rangesAfter('n', order, (at) => `$beyond${at}`) : [fromTheStart('n', order)];
  const { where, params } = conditions(list, filter, asOf);
  const fields = [...new Set(['id', ...order.map(({ property }) => property), ...properties])];
  const inOrder = `RETURN n ORDER BY ${orderBy('n', order)} LIMIT $limit`;
  const text = `CALL () {
${places.map((place) => statesAsked(list, [...where, place], inOrder)).join(UNION)}
}
WITH n ORDER BY ${orderBy('n', order)} LIMIT $limit
RETURN n {${fields.map((property) => `.${property}`).join(', ')}} AS node ORDER BY ${orderBy('n', order)}`;
  const place = Object.fromEntries((beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  const rows = (
    await reader.read<{ node: Node }>(thenStatement(list.name, text), { ...params, ...place, limit: size + 1 })
  ).map(({ node }) => node);
  const kept = rows.slice(0, size);
  return { rows: from === 'END' ? kept.reverse() : kept, more: rows.length > size, order: tieBroken(asked) };
}

/** How many rows the filter left then, by one statement. */
export async function countRowsThen(reader: Reader, list: List, filter: Filter, asOf?: number): Promise<number> {
  const { where, params } = conditions(list, filter, asOf);
  const text = `CALL () {\n${statesAsked(list, where)}\n}\nRETURN count(n) AS count`;
  const [row] = await reader.read<{ count: number }>(thenStatement(`${list.name}.count`, text), params);
  return row?.count ?? 0;
}

/** What filter and year ask of each row, `n`, as predicates with their parameters. */
export function conditions(list: List, filter: Filter, asOf: number | undefined) {
  const node = new Cypher.NamedNode('n');
  const predicate = all([
    predicateOf(filter, node, fieldsThen(list), asOf),
    asOf === undefined ? undefined : list.asOf?.(node, asOf),
  ]);
  if (!predicate) return { where: [], params: {} };
  const { cypher, params } = new Cypher.Raw((environment) => `(${environment.compile(predicate)})`).build();
  return { where: [cypher], params };
}

const UNION = '\n  UNION ALL\n';

const statesAsked = ({ label }: List, where: readonly string[], gives = 'RETURN n'): string =>
  statesOf(label)
    .map((states) => `  MATCH (n:${states.label}) WHERE ${[...where, states.loaded].join(' AND ')} ${gives}`)
    .join(UNION);
