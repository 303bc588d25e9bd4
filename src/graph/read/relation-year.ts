import Cypher from '@neo4j/cypher-builder';
import { all, type Comparison, compare } from './comparison.js';
import type { FieldFilter } from './filter.js';

/** The year that the graph keeps of what the official codes say: no report says it, so it is of none. */
export const NO_YEAR = 0;

/** A filter by the year of a relation, node or relationship: what is of no year is absent, and before no other. */
export const byYear: FieldFilter = (relation, asked: Comparison) => {
  const year = relation.property('year');
  const kept = (value: unknown) => (value === null ? NO_YEAR : value);
  const bounded = typeof asked.lt === 'number' || typeof asked.lte === 'number';
  return all([
    compare(year, { ...asked, eq: kept(asked.eq), ne: kept(asked.ne) }),
    bounded ? Cypher.gt(year, new Cypher.Literal(NO_YEAR)) : undefined,
  ]);
};
