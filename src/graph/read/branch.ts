import type { Parameters, Row } from '../statement.js';
import type { Parent } from './beneath.js';
import { fromTheStart, type OrderKey, orderBy, rangesAfter, tieBroken } from './keyset.js';
import type { List } from './list.js';
import { furtherAsked } from './planned-apart.js';

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

/** Where a branch stands: its number among its parent's, and what all names begin with. */
export interface Standing {
  number: number;
  parent: Parent;
  at: string;
}

/** The rows of one branch: Cypher up to where it returns `given`, `n` and the keys of its order. */
export interface Range {
  cypher: string;
  given: string;
  /** Whether they come in their order and no more than $limit, as those of several ranges together do not. */
  inOrder: boolean;
}

/**
 * The Cypher of the rows of one branch, with the parent in scope: no more than $limit rows of each of the branch's ranges, in the order of
 * the index.
 *
 * @param order the branch's, with the id, in the direction of reading
 * @param continued whether the page continues beyond $beyond0, $beyond1, …
 */
export function rangeOf(
  list: List,
  branch: Branch,
  order: readonly OrderKey[],
  { number, parent, at }: Standing,
  continued: boolean,
  predicate: readonly string[],
): Range {
  const n = `${at}n`;
  const ways = waysOf(branch, number, at);
  const isOneWay = branch.fixed === undefined || branch.fixed.values.length === 1;
  const way = isOneWay ? `${ways}[0]` : `${at}way`;
  const sorted = [...leadOf(branch).map((property) => ({ property, direction: order[0]!.direction })), ...order];
  const places = continued ? rangesAfter(n, order, (key) => `$${at}beyond${key}`) : [fromTheStart(n, order)];
  const ranges = places.map(
    (place) => `${matchOf(list, branch, parent.id, n)}
      WHERE ${[...held(branch, parent.id, n, way), place].join(' AND ')}${furtherAsked(n, predicate)}`,
  );
  const inOrder = `${n} ORDER BY ${orderBy(n, sorted)} LIMIT $${at}limit`;
  const given = `${n}, ${order.map(({ property }, key) => `${n}.${property} AS ${at}key${key}`).join(', ')}`;
  if (isOneWay && ranges.length === 1) return { cypher: `${ranges[0]}\n    WITH ${inOrder}`, given, inOrder: true };
  const together = ranges.map((range) => `${range}\n      RETURN ${inOrder}`).join('\n      UNION ALL\n      ');
  const cypher = `UNWIND ${ways} AS ${at}way
    CALL (${parent.variable}, ${at}way) {
      ${together}
    }`;
  return { cypher, given, inOrder: false };
}

/** Ranges one after another, as one subquery. */
export const unionOf = (ranges: readonly Range[]): string =>
  ranges.map(({ cypher, given }) => `${cypher}\n    RETURN ${given}`).join('\n    UNION ALL\n    ');

const leadOf = ({ key, fixed }: Branch): string[] =>
  typeof key === 'string' ? [key, ...(fixed?.properties ?? [])] : [];

export function matchOf({ label }: List, branch: Branch, parent: string, n: string): string {
  const { key, order } = branch;
  if (typeof key !== 'string')
    return `MATCH (${n}owner:Entity {id: ${parent}})<-[:${key.along}]-(${n}:${label}) USING INDEX SEEK ${n}owner:Entity(id)`;
  const index = [...leadOf(branch), ...tieBroken(order).map(({ property }) => property)];
  return `MATCH (${n}:${label}) USING INDEX SEEK ${n}:${label}(${index.join(', ')})`;
}

/** That a row is the parent's, by this branch. */
export const held = ({ key, fixed, unless }: Branch, parent: string, n: string, way: string): string[] => [
  ...(typeof key === 'string' ? [`${n}.${key} = ${parent}`] : []),
  ...(fixed?.properties ?? []).map((property) => `${n}.${property} = ${way}.${property}`),
  ...(unless === undefined ? [] : [`${n}.${unless} <> ${parent}`]),
];

export const waysOf = ({ fixed }: Branch, number: number, at: string): string =>
  fixed ? `$${at}ways${number}` : '[null]';

/** The parameters of branches' fixed values. */
export const ways = (branches: readonly Branch[], at = ''): Parameters =>
  Object.fromEntries(branches.flatMap(({ fixed }, number) => (fixed ? [[`${at}ways${number}`, fixed.values]] : [])));
