import Cypher from '@neo4j/cypher-builder';
import { all, type Comparison, compare, compareBounds } from './comparison.js';

/** A filter as the API gives it: field names with what is asked of them, and `and`, `or`, `not`. */
export interface Filter {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
  [field: string]: unknown;
}

type Variable = Cypher.Node | Cypher.Relationship;

/** How one field of a filter becomes a predicate on the node or relationship that it is asked of. */
export type FieldFilter = (variable: Variable, asked: never, asOf: number | undefined) => Cypher.Predicate | undefined;

/** The fields that a filter may name; a function, since kinds filter by each other in circles. */
export type FilterFields = (field: string) => FieldFilter | undefined;

/** A field that compares a property. */
export const byProperty =
  (property: string): FieldFilter =>
  (variable, asked: Comparison) =>
    compare(variable.property(property), asked);

/** A field that compares a figure by its bounds, and by the qualifier that says whether it reaches them. */
export const byBounds =
  (lower: string, upper: string, qualifier: string): FieldFilter =>
  (variable, asked: Comparison) =>
    compareBounds(
      {
        lower: variable.property(lower),
        upper: variable.property(upper),
        qualifier: variable.property(qualifier),
      },
      asked,
    );

/**
 * The predicate of a whole filter on `variable`, or undefined when it asks nothing. Values become parameters.
 * `or: []` matches nothing, as an empty choice does; an absent or null field asks nothing.
 */
export function predicateOf(
  filter: Filter,
  variable: Variable,
  fields: FilterFields,
  asOf?: number,
): Cypher.Predicate | undefined {
  return all(predicatesOf(filter, variable, fields, asOf));
}

/** The predicates that must all hold where a filter is to hold: those of `and` are among them, each by itself. */
export function predicatesOf(
  filter: Filter,
  variable: Variable,
  fields: FilterFields,
  asOf?: number,
): Cypher.Predicate[] {
  const inner = (each: Filter) => predicateOf(each, variable, fields, asOf);
  return Object.entries(filter).flatMap(([field, asked]) => {
    if (asked === undefined || asked === null) return [];
    if (field === 'and') return (asked as Filter[]).flatMap((each) => predicatesOf(each, variable, fields, asOf));
    if (field === 'or') return [either(asked as Filter[], inner)];
    if (field === 'not') return [negate(inner(asked as Filter))];
    const filterBy = fields(field);
    if (!filterBy) throw new Error(`No filter by ${field}`);
    return filterBy(variable, asked as never, asOf) ?? [];
  });
}

const always = Cypher.true;
const never = Cypher.false;

/**
 * Alternatives. Where not all of them fix a value, they stand within a function: the planner would multiply their conditions out to ORs
 * that must all hold, and walk over all rows once for each alternative.
 */
function either(filters: readonly Filter[], inner: (filter: Filter) => Cypher.Predicate | undefined): Cypher.Predicate {
  const [first, ...rest] = filters.map((filter) => inner(filter) ?? always);
  if (!first) return never;
  if (rest.length === 0) return first;
  const some = Cypher.or(first, ...rest);
  return filters.every(fixesSome) ? some : Cypher.eq(Cypher.coalesce(some as unknown as Cypher.Expr, never), always);
}

/** Whether it asks some field to be a value, or one of some: there may be an index of it. */
const fixesSome = (filter: Filter): boolean =>
  Object.entries(filter).some(([field, asked]) => {
    if (field === 'and') return (asked as Filter[] | null)?.some(fixesSome);
    if (field === 'or') return (asked as Filter[] | null)?.every(fixesSome);
    const { eq, in: among } = (asked ?? {}) as Comparison;
    return (eq ?? among ?? null) !== null;
  });

/** Cypher's NOT leaves null null, so that a row without the property would be in neither half: here it is in the second. */
function negate(part: Cypher.Predicate | undefined): Cypher.Predicate {
  return Cypher.eq(Cypher.coalesce((part ?? always) as Cypher.Expr, never), never);
}

/** The properties that the filter fixes to one value, by property name: what can stand before the order in an index. */
export function equalities(filter: Filter, properties: Readonly<Record<string, string>>): Map<string, unknown> {
  const fixed = new Map<string, unknown>();
  for (const [field, asked] of Object.entries(filter)) {
    if (asked === undefined || asked === null) continue;
    if (field === 'and')
      for (const inner of asked as Filter[])
        for (const [name, value] of equalities(inner, properties)) fixed.set(name, value);
    const property = properties[field];
    const value = property === undefined ? undefined : (asked as Comparison).eq;
    if (property !== undefined && value !== undefined && value !== null) fixed.set(property, value);
  }
  return fixed;
}

/** Whether the filter asks for more than equalities of `properties`: then an index by them does not answer it alone. */
export function asksMoreThan(
  filter: Filter,
  properties: readonly string[],
  names: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(filter).some(([field, asked]) => {
    if (asked === undefined || asked === null) return false;
    if (field === 'and') return (asked as Filter[]).some((inner) => asksMoreThan(inner, properties, names));
    const property = names[field];
    const operators = Object.entries(asked as object).filter(([, value]) => value !== undefined);
    return (
      property === undefined || !properties.includes(property) || operators.some(([operator]) => operator !== 'eq')
    );
  });
}
