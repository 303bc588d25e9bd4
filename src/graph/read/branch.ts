import type { Parameters, Row } from '../statement.js';
import type { Parent } from './beneath.js';
import { fromTheStart, type OrderKey, orderBy, rangesAfter, tieBroken } from './keyset.js';
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

/** Where a branch stands: its number among its parent's, and what all names begin with. */
export interface Standing {
  number: number;
  parent: Parent;
  at: string;
}

/**
 * The Cypher of the rows of one branch: with the parent in scope, gives `n` and the keys of its order, no more than $limit rows of each of
 * the branch's ranges, in the order of the index.
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
): string {
  const [n, way] = [`${at}n`, `${at}way`];
  const sorted = [...leadOf(branch).map((property) => ({ property, direction: order[0]!.direction })), ...order];
  const places = continued ? rangesAfter(n, order, (key) => `$${at}beyond${key}`) : [fromTheStart(n, order)];
  const ranges = places.map(
    (place) => `${matchOf(list, branch, parent.id, n)}
      WHERE ${[...held(branch, parent.id, n, way), place, ...predicate].join(' AND ')}`,
  );
  const inOrder = `${n} ORDER BY ${orderBy(n, sorted)} LIMIT $${at}limit`;
  const given = `RETURN ${n}, ${order.map(({ property }, key) => `${n}.${property} AS ${at}key${key}`).join(', ')}`;
  if (branch.fixed === undefined && ranges.length === 1) return `${ranges[0]}\n    WITH ${inOrder}\n    ${given}`;
  return `UNWIND ${waysOf(branch, number, at)} AS ${way}
    CALL (${parent.variable}, ${way}) {
      ${ranges.map((range) => `${range}\n      RETURN ${inOrder}`).join('\n      UNION ALL\n      ')}
    }
    ${given}`;
}

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
