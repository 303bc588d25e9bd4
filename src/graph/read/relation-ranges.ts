import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Branch } from './branch.js';
import type { Comparison } from './comparison.js';
import type { Filter } from './filter.js';
import type { Direction } from './keyset.js';

/** Which ends of a relation an entity may stand at. */
export type End = 'OUT' | 'IN' | 'BOTH';

/** What the relations of an entity can be ordered by. NAME: of the entity at the other end. */
export const END_ORDERS = ['NAME', 'YEAR'] as const;

export interface EndOrder {
  field: (typeof END_ORDERS)[number];
  direction: Direction;
}

/**
 * The ranges of indexes in which the relations of an entity stand. Where the filter names types or statuses, each type and status is
 * a range of its own, so that a page of a rare type does not read through all the others.
 */
export function relationRanges(direction: End, by: EndOrder, filter: Filter): Branch[] {
  const types = named(filter.type as Comparison | null);
  const statuses = named(filter.status as Comparison | null);
  const fixed = types || statuses ? waysOf(types ?? ALL_TYPES, statuses ?? ALL_STATUSES) : undefined;
  const branch = (here: 'from' | 'to', there: 'from' | 'to'): Branch => ({
    key: here,
    order: [{ property: by.field === 'YEAR' ? 'year' : `${there}Name`, direction: by.direction }],
    ...(fixed ? { fixed } : {}),
  });
  const out = branch('from', 'to');
  // what leads from an entity to itself is found from its start
  const into = direction === 'BOTH' ? { ...branch('to', 'from'), unless: 'from' } : branch('to', 'from');
  return direction === 'OUT' ? [out] : direction === 'IN' ? [into] : [out, into];
}

const ALL_TYPES = keysOf(RELATION_TYPES);
const ALL_STATUSES = keysOf(RELATION_STATUSES);

/** The values that a comparison names one by one. */
function named(comparison: Comparison | null | undefined): readonly unknown[] | undefined {
  if (comparison?.eq !== undefined && comparison.eq !== null) return [comparison.eq];
  return comparison?.in ?? undefined;
}

const waysOf = (types: readonly unknown[], statuses: readonly unknown[]) => ({
  properties: ['type', 'status'],
  values: [...new Set(types)].flatMap((type) => [...new Set(statuses)].map((status) => ({ type, status }))),
});
