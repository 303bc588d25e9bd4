import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { compiledEach } from './compiled.js';
import { fieldsThen } from './fields-then.js';
import type { Filter } from './filter.js';
import { fromTheStart, orderBy, rangesAfter, reversed, tieBroken } from './keyset.js';
import type { List } from './list.js';
import { statesOf, thenStatement } from './loaded-then.js';
import { type Page, type PageRequest, predicatesFor } from './page.js';
import { type Parted, parted, whereParted } from './planned-apart.js';

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
  const { asked: conditions, params } = askedThen(list, filter, asOf);
  const fields = [...new Set(['id', ...order.map(({ property }) => property), ...properties])];
  const inOrder = `RETURN n ORDER BY ${orderBy('n', order)} LIMIT $limit`;
  const text = `CALL () {
${statesAsked(list, conditions, inOrder, `(${places.join(' OR ')})`)}
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
  const { asked, params } = askedThen(list, filter, asOf);
  const text = `CALL () {\n${statesAsked(list, asked, 'RETURN n')}\n}\nRETURN count(n) AS count`;
  const [row] = await reader.read<{ count: number }>(thenStatement(`${list.name}.count`, text), params);
  return row?.count ?? 0;
}

/** What filter and year ask of each row, `n`, with their parameters. */
export function askedThen(list: List, filter: Filter, asOf: number | undefined) {
  const { cypher, params } = compiledEach(predicatesFor({ ...list, fields: fieldsThen(list) }, filter, asOf));
  return { asked: parted(cypher), params };
}

const statesAsked = ({ label }: List, asked: Parted, gives: string, ...more: string[]): string =>
  statesOf(label)
    .map((states) => `  MATCH (n:${states.label}) ${whereParted('n', asked, ...more, states.loaded)} ${gives}`)
    .join('\n  UNION ALL\n');
