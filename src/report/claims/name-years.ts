import type { Entity } from '../facts.js';
import { folded } from '../text/fold.js';

/** First and last year, inclusive; null where the files do not say. */
export interface Years {
  from: number | null;
  until: number | null;
}

/**
 * In which years a name was a place's: a former one until it was given up, its present one since the last was, and an alias as long as
 * its code held.
 */
export function yearsOfName({ name, formerly, validFrom, validUntil }: Entity, asked: string): Years {
  const isAsked = (each: string) => folded(each) === folded(asked);
  const at = formerly.findIndex((each) => isAsked(each.name));
  if (at >= 0) return { from: after(formerly[at - 1]) ?? validFrom, until: formerly[at]?.until ?? null };
  return { from: isAsked(name) ? (after(formerly.at(-1)) ?? validFrom) : validFrom, until: validUntil };
}

const after = (name: { until: number } | undefined): number | null => (name === undefined ? null : name.until + 1);

export const endsBefore = ({ until }: Years, { from }: Years): boolean =>
  until !== null && from !== null && until < from;
