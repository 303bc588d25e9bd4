import type { Compared } from './compared.js';

/** Why no outcome is told of a target: a later report corrected a figure (RESTATED), or two stand against each other. */
export type Dispute = 'RESTATED' | 'CONFLICT';

/** Conflicts that are about which value holds, also between figures of different periods or scopes. */
const OF_VALUES: readonly string[] = ['CONTRADICTION', 'TENSION', 'RESTATED'];

/**
 * What stands between a target and what became of it: a conflict of either with another value of its own year, or of the two with each
 * other. Null where nothing does. Two growths that differ are in conflict, whether somebody wrote it down or not.
 *
 * @param figures all of the subject and indicator
 */
export function disputeOver(target: Compared, actual: Compared, figures: readonly Compared[]): Dispute | null {
  const rivals = [target, actual].flatMap((figure) => figures.flatMap((other) => disputesBetween(figure, other)));
  const own = sharedBy(target, actual).filter((kind) => OF_VALUES.includes(kind));
  const kinds = [...rivals, ...own];
  if (kinds.length === 0) return null;
  return kinds.includes('RESTATED') ? 'RESTATED' : 'CONFLICT';
}

/** Kinds of the disputes between a figure and another of its year and modality. */
function disputesBetween(figure: Compared, other: Compared): string[] {
  if (other.id === figure.id || other.year !== figure.year || other.modality !== figure.modality) return [];
  const shared = sharedBy(figure, other);
  const alike = isSaidOfTheSame(figure, other);
  const undeclared = alike && figure.says !== undefined && figure.says !== other.says ? ['CONTRADICTION'] : [];
  return [...undeclared, ...shared.filter((kind) => alike || OF_VALUES.includes(kind))];
}

const sharedBy = (one: Compared, other: Compared): string[] =>
  Object.entries(one.conflicts).flatMap(([id, kind]) => (id in other.conflicts ? [kind] : []));

const isSaidOfTheSame = (one: Compared, other: Compared): boolean =>
  one.periodStart === other.periodStart &&
  one.periodEnd === other.periodEnd &&
  (one.scope ?? null) === (other.scope ?? null) &&
  (one.per ?? null) === (other.per ?? null) &&
  one.unit === other.unit &&
  one.against === other.against;
