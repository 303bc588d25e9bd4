import type { Figure } from '../figures/figure.js';
import type { Comparison } from './target-query.js';

/** What became of a target. OPEN: its year has no report yet. UNSAID: the year's report gives no figure for it. */
export type Became = 'MET' | 'MISSED' | 'UNDECIDED' | 'NOT_COMPARABLE' | 'UNSAID' | 'OPEN';

export interface TargetSeen {
  became: Became;
  /** With what it is compared: the actual figures of its year. */
  against: readonly Comparison[];
  /** The year before, beside which one sees how much is aimed at; null where there is none to set beside it. */
  before: Comparison | null;
}

/**
 * @param comparisons of the target's indicator, from the year before to its own
 * @param reported the years of which there is a report
 */
export function targetSeen(
  target: Pick<Figure, 'id' | 'year'>,
  comparisons: readonly Comparison[],
  reported: ReadonlySet<number>,
): TargetSeen {
  const against = comparisons.filter(({ kind, from }) => kind === 'TARGET_TO_ACTUAL' && from.id === target.id);
  const before = comparisons.find(
    ({ kind, to, comparable }) => kind === 'TARGET_TO_LAST_ACTUAL' && to.id === target.id && comparable,
  );
  return { became: becameOf(target.year, against, reported), against, before: before ?? null };
}

/** Undecided where figures are in dispute, or where nobody says which way the target points. */
function becameOf(year: number, against: readonly Comparison[], reported: ReadonlySet<number>): Became {
  if (against.length === 0) return reported.has(year) ? 'UNSAID' : 'OPEN';
  const outcomes = new Set(against.flatMap(({ outcome }) => outcome ?? []));
  if (outcomes.size === 0) return against.some(({ comparable }) => comparable) ? 'UNDECIDED' : 'NOT_COMPARABLE';
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined && only !== 'BOUND' ? only : 'UNDECIDED';
}
