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
  const inner = (each: Filter) => predicateOf(each, variable, fields, asOf);
  const parts = Object.entries(filter).map(([field, asked]) => {
    if (asked === undefined || asked === null) return undefined;
    if (field === 'and') return all((asked as Filter[]).map(inner));
    if (field === 'or') return either((asked as Filter[]).map(inner));
    if (field === 'not') return negate(inner(asked as Filter));
    const filterBy = fields(field);
    if (!filterBy) throw new Error(`No filter by ${field}`);
    return filterBy(variable, asked as never, asOf);
  });
  return all(parts);
}

const always = Cypher.true;
const never = Cypher.false;

function either(parts: (Cypher.Predicate | undefined)[]): Cypher.Predicate {
  const [first, ...rest] = parts.map((part) => part ?? always);
  if (!first) return never;
  return rest.length > 0 ? Cypher.or(first, ...rest) : first;
}

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
