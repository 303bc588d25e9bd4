import type { Row } from '../statement.js';
import type { Branch } from './branch.js';
import type { Comparison } from './comparison.js';
import type { Filter } from './filter.js';
import type { OrderKey } from './keyset.js';

/** Filter fields that can stand between subject and year in an index, the more of them the better. */
const BEFORE_YEAR = [['indicator', 'modality'], ['indicator'], ['aspect'], ['modality']];

/**
 * The range of an index in which the figures of a subject stand in this order. By year, each indicator, aspect or modality that the
 * filter names is a range of its own, so that the figures of one indicator are not looked for among all of a town's.
 */
export function rangesOfSubject(order: OrderKey, filter: Filter): Branch {
  const range: Branch = { key: 'subject', order: [order] };
  if (order.property !== 'year') return range;
  const named = (field: string) => valuesNamed(filter, field);
  const fields = BEFORE_YEAR.find((each) => each.every((field) => named(field) !== undefined));
  return fields
    ? { ...range, fixed: { properties: fields, values: combined(fields.map((field) => [field, named(field)!])) } }
    : range;
}

/** The values that the filter limits a field to, one by one. */
function valuesNamed(filter: Filter, field: string): unknown[] | undefined {
  const { eq, in: among } = (filter[field] ?? {}) as Comparison;
  if (eq !== undefined && eq !== null) return [eq];
  if (among) return [...new Set(among)];
  return filter.and?.map((inner) => valuesNamed(inner, field)).find((values) => values !== undefined);
}

/** Every combination of one value for each field. */
const combined = (fields: [string, unknown[]][]): Row[] =>
  fields.reduce<Row[]>(
    (rows, [field, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [field]: value }))),
    [{}],
  );
