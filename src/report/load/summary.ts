import type { VerifiedReport } from '../facts.js';
import type { Difference, Kept } from './difference.js';
import type { Plan } from './plan.js';

export interface Counts {
  /** How many the report has now. */
  total: number;
  added: number;
  changed: number;
  retired: number;
}

/** What one load changed, or would change. */
export interface LoadSummary {
  /** Id of the report. */
  report: string;
  /** Whether anything differs from before. */
  changed: boolean;
  claims: Counts;
  entities: Counts;
  observations: Counts;
  relations: Counts;
  conflicts: Counts;
  seconds: number;
}

/** Counts a plan. A relation that only came to be superseded counts as changed. */
export function summaryOf(report: VerifiedReport, plan: Plan, milliseconds: number): LoadSummary {
  const { changes, observations, relations, moved } = plan;
  return {
    report: plan.report,
    changed: !plan.nothing,
    claims: countsOf(report.claims.length, changes.claims),
    entities: countsOf(report.entities.length, changes.entities),
    observations: countsOf(report.observations.length, observations),
    relations: countsOf(report.relations.length, relations, moved.length),
    conflicts: countsOf(report.conflicts.length, changes.conflicts),
    seconds: milliseconds / 1_000,
  };
}

const countsOf = (total: number, { added, changed, gone }: Difference<Kept>, moved = 0): Counts => ({
  total,
  added: added.length,
  changed: changed.length + moved,
  retired: gone.length,
});
