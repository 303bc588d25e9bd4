import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters, Row, Statement } from '../statement.js';
import { type Filter, predicateOf } from './filter.js';
import { fromTheStart, type OrderKey, orderBy, type Position, rangesAfter, reversed, tieBroken } from './keyset.js';
import type { List } from './list.js';

/**
 * One way from a parent into a list: a range of the index (key, ...fixed, ...order, id), which must be in cypher/schema.cypher.
 * Where a list is entered by several branches, their orders have equally many keys in equal directions, and rows are merged by them.
 */
export interface Branch {
  /**
   * The property that holds the parent's id; or the type of the relationships that lead to the parent: all of these are read for a
   * page, so it is for relationships that are few. `listed` is the property that holds the ids of these parents too.
   */
  key: string | { along: string; listed: string };
  /** Properties that stand between the key and the order in the index: each of `values` fixes all of them. */
  fixed?: { properties: readonly string[]; values: readonly Row[] };
  /** Without the id that breaks ties. */
  order: readonly OrderKey[];
  /** A property that must not be the parent: what stands at both of its ends is found by one branch only. */
  unless?: string;
}

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
    (branch, at) => `UNWIND ${waysOf(branch, at)} AS way
  ${matchOf(list, branch)}
  WHERE ${[...held(branch), fromTheStart('n', tieBroken(branch.order)), ...predicate].join(' AND ')}
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
  { branches, filter, asOf, size, from, beyond, properties }: EachRequest,
): { statement: Statement; parameters: Parameters } {
  const { predicate, params } = asked(list, filter, asOf);
  const orders = branches.map(({ order }) => (from === 'START' ? tieBroken(order) : reversed(tieBroken(order))));
  const merged = orders[0]!.map(({ direction }, at) => `key${at} ${direction}`).join(', ');
  const keys = orders[0]!.map((_, at) => `key${at}`).join(', ');
  const parts = branches.map((branch, at) => rangeOf(list, branch, orders[at]!, at, beyond !== undefined, predicate));
  const text = `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    ${parts.join('\n    UNION ALL\n    ')}
  }
  RETURN n, ${keys} ORDER BY ${merged} LIMIT $limit
}
RETURN parent, n {${[...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ')}} AS node, [${keys}] AS place
ORDER BY parent, ${merged}`;
  const place = Object.fromEntries((beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  return {
    statement: { name, text },
    parameters: { ...params, ...place, ...ways(branches), parents, limit: size + 1 },
  };
}

/**
 * The Cypher of the rows of one branch: with `parent` in scope, gives `n` and the keys of its order, no more than $limit rows of each of
 * the branch's ranges, in the order of the index.
 *
 * @param order the branch's, with the id, in the direction of reading
 * @param at the branch's number, which names its parameters
 * @param continued whether the page continues beyond $beyond0, $beyond1, …
 */
export function rangeOf(
  list: List,
  branch: Branch,
  order: readonly OrderKey[],
  at: number,
  continued: boolean,
  predicate: readonly string[],
): string {
  const sorted = [...leadOf(branch).map((property) => ({ property, direction: order[0]!.direction })), ...order];
  const places = continued ? rangesAfter('n', order, (key) => `$beyond${key}`) : [fromTheStart('n', order)];
  const ranges = places.map(
    (place) => `${matchOf(list, branch)}
      WHERE ${[...held(branch), place, ...predicate].join(' AND ')}
      RETURN n ORDER BY ${orderBy('n', sorted)} LIMIT $limit`,
  );
  return `UNWIND ${waysOf(branch, at)} AS way
    CALL (parent, way) {
      ${ranges.join('\n      UNION ALL\n      ')}
    }
    RETURN n, ${order.map(({ property }, key) => `n.${property} AS key${key}`).join(', ')}`;
}

const leadOf = ({ key, fixed }: Branch): string[] =>
  typeof key === 'string' ? [key, ...(fixed?.properties ?? [])] : [];

function matchOf({ label }: List, branch: Branch): string {
  const { key, order } = branch;
  if (typeof key !== 'string')
    return `MATCH (owner:Entity {id: parent})<-[:${key.along}]-(n:${label}) USING INDEX SEEK owner:Entity(id)`;
  const index = [...leadOf(branch), ...tieBroken(order).map(({ property }) => property)];
  return `MATCH (n:${label}) USING INDEX SEEK n:${label}(${index.join(', ')})`;
}

/** That a row is the parent's, by this branch. */
const held = ({ key, fixed, unless }: Branch): string[] => [
  ...(typeof key === 'string' ? [`n.${key} = parent`] : []),
  ...(fixed?.properties ?? []).map((property) => `n.${property} = way.${property}`),
  ...(unless === undefined ? [] : [`n.${unless} <> parent`]),
];

const waysOf = ({ fixed }: Branch, at: number): string => (fixed ? `$ways${at}` : '[null]');

/** The parameters of branches' fixed values. */
export const ways = (branches: readonly Branch[]): Parameters =>
  Object.fromEntries(branches.flatMap(({ fixed }, at) => (fixed ? [[`ways${at}`, fixed.values]] : [])));

/** What a filter asks of the list's nodes, as predicates, with their parameters. */
export function asked(
  list: List,
  filter: Filter,
  asOf: number | undefined,
): { predicate: string[]; params: Parameters } {
  const predicate = predicateOf(filter, new Cypher.NamedNode('n'), list.fields, asOf);
  if (!predicate) return { predicate: [], params: {} };
  const { cypher, params } = new Cypher.Raw((environment) => environment.compile(predicate)).build();
  return { predicate: [cypher], params };
}
