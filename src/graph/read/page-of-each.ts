import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { type Beneath, PARENT, type Parent } from './beneath.js';
import { type Branch, held, matchOf, type Range, rangeOf, unionOf, ways, waysOf } from './branch.js';
import { compiled } from './compiled.js';
import { type Filter, predicateOf } from './filter.js';
import { fromTheStart, inDirection, type Position, reversed, tieBroken } from './keyset.js';
import type { List } from './list.js';
import { furtherAsked } from './planned-apart.js';

/** A page of a list for each of many parents: what is asked, the same for all of them. */
export interface EachRequest {
  branches: readonly Branch[];
  filter: Filter;
  asOf?: number | undefined;
  size: number;
  from: 'START' | 'END';
  beyond?: Position | undefined;
  /** Properties of the node to read; the id comes anyway. */
  properties: readonly string[];
}

export interface EachRow extends Row {
  parent: string;
  node: Row & { id: string };
  /** The row's place in the order: what a cursor holds. */
  place: unknown[];
}

/**
 * Pages of one list for any number of parents, by one statement that costs the pages, not how many rows the parents have.
 * Gives up to `size` + 1 rows a parent, in the direction of reading: the one too many says that there are more.
 */
export async function readPageOfEach(
  reader: Reader,
  name: string,
  list: List,
  parents: readonly string[],
  request: EachRequest,
): Promise<Map<string, EachRow[]>> {
  const { statement, parameters } = pageOfEachStatement(name, list, parents, request);
  const rows = await reader.read<EachRow>(statement, parameters);
  const found = new Map<string, EachRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) found.get(row.parent)?.push(row);
  return found;
}

/** How many rows of the list each parent has, by one statement. */
export async function countOfEach(
  reader: Reader,
  name: string,
  list: List,
  parents: readonly string[],
  { branches, filter, asOf }: EachRequest,
): Promise<Map<string, number>> {
  const { predicate, params } = asked(list, filter, asOf);
  const counted = branches.map(
    (branch, number) => `UNWIND ${waysOf(branch, number, '')} AS way
  ${matchOf(list, branch, 'parent', 'n')}
  WHERE ${[...held(branch, 'parent', 'n', 'way'), fromTheStart('n', tieBroken(branch.order))].join(' AND ')}${furtherAsked('n', predicate)}
  RETURN count(n) AS rows`,
  );
  const text = `UNWIND $parents AS parent
CALL (parent) {
  ${counted.join('\n  UNION ALL\n  ')}
}
RETURN parent, sum(rows) AS count`;
  const parameters = { ...params, ...ways(branches), parents };
  const rows = await reader.read<{ parent: string; count: number }>({ name: `${name}.count`, text }, parameters);
  return new Map(rows.map((row) => [row.parent, row.count]));
}

/** The statement of these pages, with its parameters. */
export function pageOfEachStatement(
  name: string,
  list: List,
  parents: readonly string[],
  request: EachRequest,
): { statement: Statement; parameters: Parameters } {
  const { cypher, node, keys, order, params } = rowsOfEach(list, request, PARENT);
  const text = `UNWIND $parents AS parent
CALL (parent) {
${cypher}
  RETURN n, ${keys.join(', ')}
}
RETURN parent, ${node} AS node, [${keys.join(', ')}] AS place
ORDER BY parent, ${order}`;
  return { statement: { name, text }, parameters: { ...params, parents } };
}

/** A page that is read within the statement that reads its parents: gives rows as `readPageOfEach` does, but for `parent`. */
export const pageBeneath = (list: List, request: EachRequest, beneath: readonly Beneath[], only?: string): Beneath => ({
  only,
  beneath,
  rows: (parent, at) => {
    const { cypher, node, keys, params } = rowsOfEach(list, request, parent, at);
    return { cypher, columns: `node: ${node}, place: [${keys.join(', ')}]`, node: `${at}n`, params };
  },
});

/** The rows of one parent's page, `n` with the keys of its order; all names begin with `at`. */
function rowsOfEach(
  list: List,
  { branches, filter, asOf, size, from, beyond, properties }: EachRequest,
  parent: Parent,
  at = '',
) {
  const { predicate, params } = asked(list, filter, asOf, at);
  const orders = branches.map(({ order }) => (from === 'START' ? tieBroken(order) : reversed(tieBroken(order))));
  const keys = orders[0]!.map((_, key) => `${at}key${key}`);
  const order = orders[0]!.map(({ direction }, key) => inDirection(keys[key]!, direction)).join(', ');
  const ranges = branches.map((branch, number) =>
    rangeOf(list, branch, orders[number]!, { number, parent, at }, beyond !== undefined, predicate),
  );
  const [first, ...others] = ranges as [Range, ...Range[]];
  const cypher =
    others.length === 0 && first.inOrder
      ? `  ${first.cypher}\n  WITH ${first.given}`
      : `  CALL (${parent.variable}) {
    ${unionOf(ranges)}
  }
  WITH ${at}n, ${keys.join(', ')} ORDER BY ${order} LIMIT $${at}limit`;
  const place = Object.fromEntries((beyond ?? []).map((value, key) => [`${at}beyond${key}`, value]));
  return {
    cypher,
    node: `${at}n {${[...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ')}}`,
    keys,
    order,
    params: { ...params, ...place, ...ways(branches, at), [`${at}limit`]: size + 1 },
  };
}

/** What a filter asks of the list's nodes, as predicates, with their parameters. */
export function asked(
  list: List,
  filter: Filter,
  asOf: number | undefined,
  at = '',
): { predicate: string[]; params: Parameters } {
  const { cypher, params } = compiled(predicateOf(filter, new Cypher.NamedNode(`${at}n`), list.fields, asOf), at);
  return { predicate: cypher, params };
}
