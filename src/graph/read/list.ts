import type Cypher from '@neo4j/cypher-builder';
import type { Entry } from './entry.js';
import type { Filter, FilterFields } from './filter.js';
import type { OrderKey } from './keyset.js';

/** A list that the API offers: what it is of, how it can be ordered and filtered, and which indexes stand behind it. */
export interface List {
  /** How logs and tests speak of it, as `villages`. */
  name: string;
  label: string;
  /** Property of each filter field that compares one property: an equality on these can lead an index. */
  properties: Readonly<Record<string, string>>;
  fields: FilterFields;
  /** Composite indexes of cypher/schema.cypher on this label, each ending in its order's keys and the id. */
  indexes: readonly (readonly string[])[];
  /** Another way into it, where a filter opens one. */
  entry?: ((filter: Filter) => Entry | undefined) | undefined;
  /** What a year asks of each row by itself, where it asks anything. */
  asOf?: ((node: Cypher.Node, asOf: number) => Cypher.Predicate) | undefined;
}

/**
 * The index that serves an order under these equalities: fixed keys first, then exactly the order's. The longest wins.
 * Undefined when none does, and then the planner chooses.
 */
export function indexFor(
  list: List,
  fixed: ReadonlyMap<string, unknown>,
  order: readonly OrderKey[],
): readonly string[] | undefined {
  const served = list.indexes.filter((index) => {
    const lead = index.length - order.length;
    if (lead < 0) return false;
    return (
      index.slice(0, lead).every((property) => fixed.has(property)) &&
      order.every((key, at) => index[lead + at] === key.property)
    );
  });
  return served.sort((a, b) => b.length - a.length)[0];
}
