import type { Reader } from '../connection.js';
import { type Branch, ways } from './branch.js';
import { fromTheStart, inDirection, type OrderKey, rangesAfter, reversed, tieBroken } from './keyset.js';
import type { List } from './list.js';
import { statesOf, thenStatement } from './loaded-then.js';
import type { EachRequest, EachRow } from './page-of-each.js';
import { askedThen } from './page-then.js';
import { type Parted, whereParted } from './planned-apart.js';

/** Pages of one list for any number of parents as it was loaded at the reader's data version, by one statement: as readPageOfEach. */
export async function readPageOfEachThen(
  reader: Reader,
  name: string,
  list: List,
  parents: readonly string[],
  { branches, filter, asOf, size, from, beyond, properties }: EachRequest,
): Promise<Map<string, EachRow[]>> {
  const { asked, params } = askedThen(list, filter, asOf);
  const orders = branches.map(({ order }) => (from === 'START' ? tieBroken(order) : reversed(tieBroken(order))));
  const keys = orders[0]!.map((_, at) => `key${at}`).join(', ');
  const merged = orders[0]!.map(({ direction }, at) => inDirection(`key${at}`, direction)).join(', ');
  const ranges = branches.map((branch, at) => rangeThen(list, branch, orders[at]!, at, beyond !== undefined, asked));
  const text = `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
${ranges.join('\n    UNION ALL\n')}
  }
  RETURN n, ${keys} ORDER BY ${merged} LIMIT $limit
}
RETURN parent, n {${[...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ')}} AS node, [${keys}] AS place
ORDER BY parent, ${merged}`;
  const place = Object.fromEntries((beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  const rows = await reader.read<EachRow>(thenStatement(name, text), {
    ...params,
    ...place,
    ...ways(branches),
    parents,
    limit: size + 1,
  });
  const found = new Map<string, EachRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) found.get(row.parent)?.push(row);
  return found;
}

/** How many rows of the list each parent had then, by one statement. */
export async function countOfEachThen(
  reader: Reader,
  name: string,
  list: List,
  parents: readonly string[],
  { branches, filter, asOf }: EachRequest,
): Promise<Map<string, number>> {
  const { asked, params } = askedThen(list, filter, asOf);
  const ranges = branches.map((branch, at) => rangeThen(list, branch, tieBroken(branch.order), at, false, asked));
  const text = `UNWIND $parents AS parent
CALL (parent) {
${ranges.join('\n  UNION ALL\n')}
}
RETURN parent, count(n) AS count`;
  const rows = await reader.read<{ parent: string; count: number }>(thenStatement(`${name}.count`, text), {
    ...params,
    ...ways(branches),
    parents,
  });
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

/**
 * The Cypher of the rows of one branch: with `parent` in scope, gives `n` and the keys of its order.
 *
 * @param order the branch's, with the id, in the direction of reading
 * @param at the branch's number, which names its parameters
 * @param continued whether the page continues beyond $beyond0, $beyond1, …
 */
export function rangeThen(
  { label }: List,
  { key, fixed, unless }: Branch,
  order: readonly OrderKey[],
  at: number,
  continued: boolean,
  asked: Parted,
): string {
  const places = continued ? rangesAfter('n', order, (each) => `$beyond${each}`) : [fromTheStart('n', order)];
  const fixes = (fixed?.properties ?? []).map((property) => `n.${property} = way.${property}`).join(' AND ');
  const found = [
    typeof key === 'string' ? `n.${key} = parent` : `parent IN n.${key.listed}`,
    ...(fixed ? [`any(way IN $ways${at} WHERE ${fixes})`] : []),
    ...(unless === undefined ? [] : [`n.${unless} <> parent`]),
    `(${places.map((place) => `(${place})`).join(' OR ')})`,
  ];
  const keyed = order.map(({ property }, each) => `n.${property} AS key${each}`).join(', ');
  return statesOf(label)
    .map(
      (states) =>
        `    MATCH (n:${states.label}) ${whereParted('n', asked, ...found, states.loaded)} RETURN n, ${keyed}`,
    )
    .join('\n    UNION ALL\n');
}
