import { Decimal } from 'decimal.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';

/** Why figures must not be added up. In the order in which they are looked for; the first that holds is given. */
export type SumReason =
  | 'INDICATORS_DIFFER'
  | 'NOT_ADDITIVE'
  | 'UNITS_DIFFER'
  | 'MODALITIES_DIFFER'
  | 'PERIODS_DIFFER'
  | 'SCOPES_DIFFER'
  | 'SUBJECTS_OVERLAP'
  | 'PART_AND_WHOLE'
  | 'CONFLICT'
  | 'NO_BOUND';

/** What decides whether the figures of a group may be added up: how many different ones there are of each, and their totals. */
export interface Group {
  count: number;
  indicators: number;
  /** All of them additive, counted in one way, and not per head, household or mu. */
  additive: boolean;
  units: number;
  modalities: number;
  /** Periods by their first and last day. */
  periods: number;
  /** Figures whose period has no start that is said: two of these need not be of the same time. */
  openPeriods: number;
  /** Scopes, none being one of them. */
  scopes: number;
  /** Subjects, members of groups among them, none counted twice; 0 where a reason that comes before these holds. */
  subjects: number;
  /** The same with those that several figures have counted for each. */
  subjectsWithRepeats: number;
  /** Figures of groups that leave members unnamed. */
  openGroups: number;
  /** Two subjects of which one lies within the other or is part of it, or that may be the same. */
  overlapping: boolean;
  /** A figure beside the whole that it is a part of, or beside a stage before it. */
  partBesideWhole: boolean;
  /** Two figures that are members of one conflict. */
  sharedConflict: boolean;
  /** Of lower and upper bounds, null where some figure has none on that side. */
  lower: Decimal.Value | null;
  upper: Decimal.Value | null;
  /** Whether some number is given as about so much. */
  about: boolean;
}

export interface Sum {
  sum: number | null;
  reason: SumReason | null;
  /** How exact the sum is: a bound where some figure is one. Null without a sum. */
  qualifier: Qualifier | null;
}

/** The sum of a group's figures, or why there is none. */
export function sumOf(group: Group): Sum {
  const reason = reasonAgainst(group);
  if (reason) return { sum: null, reason, qualifier: null };
  const { lower, upper, about } = group;
  if (lower !== null && upper !== null && new Decimal(lower).equals(upper))
    return { sum: number(lower), reason: null, qualifier: about ? 'ABOUT' : 'EXACT' };
  if (lower !== null) return { sum: number(lower), reason: null, qualifier: 'AT_LEAST' };
  return { sum: number(upper!), reason: null, qualifier: 'AT_MOST' };
}

const number = (value: Decimal.Value): number => new Decimal(value).toNumber();

function reasonAgainst(group: Group): SumReason | null {
  const several = group.count > 1;
  if (group.indicators > 1) return 'INDICATORS_DIFFER';
  if (!group.additive) return 'NOT_ADDITIVE';
  if (group.units > 1) return 'UNITS_DIFFER';
  if (group.modalities > 1) return 'MODALITIES_DIFFER';
  if (group.periods > 1 || (several && group.openPeriods > 0)) return 'PERIODS_DIFFER';
  if (group.scopes > 1) return 'SCOPES_DIFFER';
  if (several && (group.subjects < group.subjectsWithRepeats || group.openGroups > 0 || group.overlapping))
    return 'SUBJECTS_OVERLAP';
  if (group.partBesideWhole) return 'PART_AND_WHOLE';
  if (group.sharedConflict) return 'CONFLICT';
  if (group.lower === null && group.upper === null) return 'NO_BOUND';
  return null;
}
