export type Direction = 'ASC' | 'DESC';

/** One key of an order: a property that is never null, and its direction. */
export interface OrderKey {
  property: string;
  direction: Direction;
}

/** A place in an order: the values of its keys, the last of which is the id. */
export type Position = readonly unknown[];

/** Where a row stands in an order. */
export const positionOf = (row: Readonly<Record<string, unknown>>, order: readonly OrderKey[]): Position =>
  order.map(({ property }) => row[property]);

/**
 * The order with the id as its last key, in the direction of the key before it: rows with equal keys keep one order, and an
 * index over the keys can be read from either end.
 */
export function tieBroken(keys: readonly OrderKey[]): OrderKey[] {
  const unique = keys.filter((key, at) => keys.findIndex((other) => other.property === key.property) === at);
  const idAt = unique.findIndex((key) => key.property === 'id');
  if (idAt >= 0) return unique.slice(0, idAt + 1);
  return [...unique, { property: 'id', direction: unique.at(-1)?.direction ?? 'ASC' }];
}

/** The same order, read from its end. */
export const reversed = (keys: readonly OrderKey[]): OrderKey[] =>
  keys.map(({ property, direction }) => ({ property, direction: direction === 'ASC' ? 'DESC' : 'ASC' }));

/**
 * The rows after a position as ranges of an index, in their order: those that share all keys but the last with it, then those that
 * share all but the last two, and so on. Each is read from its own start, so that a page among thousands of equal keys costs
 * no more than the first. Every key is named, which is what lets a composite index be used at all.
 */
export function rangesAfter(variable: string, keys: readonly OrderKey[], parameter: (at: number) => string): string[] {
  const equal = (key: OrderKey, at: number) => `${variable}.${key.property} = ${parameter(at)}`;
  const beyond = (key: OrderKey, at: number) =>
    `${variable}.${key.property} ${key.direction === 'ASC' ? '>' : '<'} ${parameter(at)}`;
  return keys
    .map((key, at) => [
      ...keys.slice(0, at).map(equal),
      beyond(key, at),
      ...keys.slice(at + 1).map((later) => named(variable, later)),
    ])
    .map((predicates) => predicates.join(' AND '))
    .reverse();
}

/** The Cypher predicate that only names every key, for a first page. */
export const fromTheStart = (variable: string, keys: readonly OrderKey[]): string =>
  keys.map((key) => named(variable, key)).join(' AND ');

const named = (variable: string, key: OrderKey) => `${variable}.${key.property} IS NOT NULL`;

/** The ORDER BY of these keys. */
export const orderBy = (variable: string, keys: readonly OrderKey[]): string =>
  keys.map(({ property, direction }) => inDirection(`${variable}.${property}`, direction)).join(', ');

/** Ascending goes without saying: statements are short, since the driver sends each in pieces of 1,400 bytes. */
export const inDirection = (expression: string, direction: Direction): string =>
  direction === 'DESC' ? `${expression} DESC` : expression;
