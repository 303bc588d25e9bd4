import Cypher from '@neo4j/cypher-builder';
import type { Qualifier } from '../../vocabulary/qualifier.js';

/** What a filter asks of one field. Several operators together must all hold. `eq: null` asks for absence. */
export interface Comparison {
  eq?: unknown;
  ne?: unknown;
  in?: readonly unknown[] | null;
  contains?: string | null;
  startsWith?: string | null;
  gt?: unknown;
  gte?: unknown;
  lt?: unknown;
  lte?: unknown;
}

type Operator = keyof Comparison;

/** The two properties that bound a figure: 3亿元以上 has a lower one and no upper one. */
export interface Bounds {
  lower: Cypher.Expr;
  upper: Cypher.Expr;
  /** Its qualifier: 超30个 is more than its lower bound, 近80场 less than its upper one. */
  qualifier?: Cypher.Expr;
}

/** All that `comparison` asks of a plain property. */
export function compare(property: Cypher.Expr, comparison: Comparison): Cypher.Predicate | undefined {
  return compareBounds({ lower: property, upper: property }, comparison);
}

/**
 * All that `comparison` asks of a figure: greater-than looks at its lower bound, less-than at its upper one, so that a figure
 * without that bound never satisfies it.
 */
export function compareBounds(bounds: Bounds, comparison: Comparison): Cypher.Predicate | undefined {
  const asked = Object.entries(comparison).filter(([, value]) => value !== undefined) as [Operator, unknown][];
  return all(asked.map(([operator, value]) => predicates[operator](bounds, value)));
}

const predicates: Record<Operator, (bounds: Bounds, value: unknown) => Cypher.Predicate> = {
  eq: ({ lower, upper }, value) => {
    if (value === null)
      return lower === upper ? Cypher.isNull(lower) : Cypher.and(Cypher.isNull(lower), Cypher.isNull(upper));
    if (lower === upper) return Cypher.eq(lower, new Cypher.Param(value));
    return Cypher.and(Cypher.eq(lower, new Cypher.Param(value)), Cypher.eq(upper, new Cypher.Param(value)));
  },
  ne: (bounds, value) => {
    const { lower, upper } = bounds;
    if (value === null)
      return lower === upper ? Cypher.isNotNull(lower) : Cypher.or(Cypher.isNotNull(lower), Cypher.isNotNull(upper));
    // what is absent differs from any value, which Cypher's null would hide; an OR with that would have the planner walk over all rows twice
    return Cypher.eq(Cypher.coalesce(predicates.eq(bounds, value) as Cypher.Expr, Cypher.false), Cypher.false);
  },
  in: ({ lower }, value) => Cypher.in(lower, new Cypher.Param(value ?? [])),
  contains: ({ lower }, value) => Cypher.contains(lower, new Cypher.Param(value)),
  startsWith: ({ lower }, value) => Cypher.startsWith(lower, new Cypher.Param(value)),
  gt: ({ lower, qualifier }, value) => {
    const bound = new Cypher.Param(value);
    return Cypher.or(Cypher.gt(lower, bound), excluded(lower, bound, qualifier, 'OVER'));
  },
  gte: ({ lower }, value) => Cypher.gte(lower, new Cypher.Param(value)),
  lt: ({ upper, qualifier }, value) => {
    const bound = new Cypher.Param(value);
    return Cypher.or(Cypher.lt(upper, bound), excluded(upper, bound, qualifier, 'NEARLY'));
  },
  lte: ({ upper }, value) => Cypher.lte(upper, new Cypher.Param(value)),
};

/** A bound that the figure itself does not reach. */
function excluded(
  own: Cypher.Expr,
  asked: Cypher.Param,
  qualifier: Cypher.Expr | undefined,
  word: Qualifier,
): Cypher.Predicate | undefined {
  return qualifier && Cypher.and(Cypher.eq(own, asked), Cypher.eq(qualifier, new Cypher.Literal(word)));
}

/** All of them together; undefined when there is nothing to ask. */
export function all(parts: (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const asked = parts.filter((part) => part !== undefined);
  return asked.length > 1 ? Cypher.and(...asked) : asked[0];
}
