import type { Plan } from './plan.js';

export interface Counts {
  /** How many the report gives now, as `verify` counts them. */
  total: number;
  added: number;
  changed: number;
  retired: number;
}

/** What loads count. What only the official codes give is left out, as `verify` leaves it out. */
export const COUNTED = ['claims', 'entities', 'observations', 'relations', 'conflicts'] as const;

/** How many of each a report gives, as `verify` counts them. */
export type Totals = Readonly<Record<(typeof COUNTED)[number], number>>;

/** What one load changed, or would change. */
export interface LoadSummary extends Readonly<Record<(typeof COUNTED)[number], Counts>> {
  /** Id of the report. */
  report: string;
  /** Whether anything differs from before. */
  changed: boolean;
  seconds: number;
}

const NOTHING: Totals = { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 };

/**
 * Counts a plan. A relation that only came to be superseded counts as changed.
 *
 * @param given null when the report is taken out
 */
export function summaryOf(given: Totals | null, plan: Plan, milliseconds: number): LoadSummary {
  const { changes, observations, relations, moved } = plan;
  const totals = given ?? NOTHING;
  const ofCodes = new Set(changes.codes.gone);
  const said = (id: string) => !changes.unsaid.has(id);
  return {
    report: plan.report,
    changed: !plan.nothing,
    claims: counts(totals.claims, changes.claims),
    entities: counts(totals.entities, {
      added: changes.entities.added.filter(({ id }) => said(id)),
      changed: changes.entities.changed.filter(({ id }) => said(id)),
      gone: changes.entities.gone.filter(said),
    }),
    observations: counts(totals.observations, observations),
    relations: counts(totals.relations, {
      added: relations.added.filter(({ origin }) => origin === 'REPORT'),
      changed: [...relations.changed.filter(({ origin }) => origin === 'REPORT'), ...moved],
      gone: relations.gone.filter((id) => !ofCodes.has(id)),
    }),
    conflicts: counts(totals.conflicts, changes.conflicts),
    seconds: milliseconds / 1_000,
  };
}

interface Lists {
  added: readonly unknown[];
  changed: readonly unknown[];
  gone: readonly unknown[];
}

const counts = (total: number, { added, changed, gone }: Lists): Counts => ({
  total,
  added: added.length,
  changed: changed.length,
  retired: gone.length,
});
