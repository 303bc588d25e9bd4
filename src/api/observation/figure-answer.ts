import type { Modality } from '../../vocabulary/modality.js';

/** In what a figure differs from the one that was asked for. */
export type FigureDifference = 'PERIOD' | 'SCOPE' | 'SUBJECT' | 'MODALITY' | 'INDICATOR' | 'BASIS';

export type Outcome = 'STATED' | 'CONFLICTING' | 'NOT_STATED' | 'NO_REPORT';

/** The figure of a whole year, of no narrower scope. */
export interface FigureAsked {
  subject: string;
  /** Its name. */
  indicator: string;
  year: number;
  modality: Modality;
}

/** What decides whether a figure is the one asked for. */
export interface FigureFound {
  id: string;
  /** Absent for a group. */
  subject?: string | null;
  indicator: string;
  year: number;
  wholeYear: boolean;
  scope?: string | null;
  modality: Modality;
  /** Equal for figures that say one thing; left out, each says its own. */
  says?: string;
  /** Of a growth, whether it is measured against another year than the one before. */
  againstOther?: boolean;
  /** Kinds of its conflicts, by their ids. */
  conflicts: Readonly<Record<string, string>>;
}

export interface Near<Found extends FigureFound> {
  observation: Found;
  differs: FigureDifference[];
}

export interface Answer<Found extends FigureFound> {
  outcome: Outcome;
  stated: Found[];
  near: Near<Found>[];
}

/** The most near figures that an answer gives. */
export const MOST_NEAR = 20;

/**
 * What the reports say of a figure. It is stated only where nothing differs: a part of the year, a narrower scope, a group that the
 * subject belongs to, a target for a fact are near, however close their numbers. Two values are conflicting, and so is one that
 * another figure contradicts, which then stands beside it whatever its period.
 *
 * @param found figures that may be it, each once or more
 * @param searched how many reports could have said it
 */
export function answerOf<Found extends FigureFound>(
  asked: FigureAsked,
  found: readonly Found[],
  searched: number,
): Answer<Found> {
  const distinct = [...new Map(found.map((figure) => [figure.id, figure])).values()];
  const judged = distinct.map((observation) => ({ observation, differs: differencesOf(asked, observation) }));
  const exact = judged.filter(({ differs }) => differs.length === 0).map(({ observation }) => observation);
  const contradictions = new Set(exact.flatMap(contradictionsOf));
  const disputed = (figure: Found) => contradictionsOf(figure).some((id) => contradictions.has(id));
  const stated = distinct.filter((figure) => exact.includes(figure) || disputed(figure));
  const isNear = ({ observation }: Near<Found>) =>
    !stated.includes(observation) && (observation.year === asked.year || exact.length === 0);
  const distance = ({ observation, differs }: Near<Found>) =>
    differs.length + (observation.year === asked.year ? 0 : 10);
  const near = judged
    .filter(isNear)
    .sort((one, other) => distance(one) - distance(other) || (one.observation.id < other.observation.id ? -1 : 1))
    .slice(0, MOST_NEAR);
  if (exact.length === 0) return { outcome: searched > 0 ? 'NOT_STATED' : 'NO_REPORT', stated, near };
  const values = new Set(exact.map(({ id, says }) => says ?? id));
  return { outcome: values.size > 1 || contradictions.size > 0 ? 'CONFLICTING' : 'STATED', stated, near };
}

const contradictionsOf = ({ conflicts }: FigureFound): string[] =>
  Object.keys(conflicts).filter((id) => conflicts[id] === 'CONTRADICTION');

function differencesOf(asked: FigureAsked, found: FigureFound): FigureDifference[] {
  const differences: [FigureDifference, boolean][] = [
    ['PERIOD', !found.wholeYear || found.year !== asked.year],
    ['SCOPE', Boolean(found.scope)],
    ['SUBJECT', found.subject !== asked.subject],
    ['MODALITY', found.modality !== asked.modality],
    ['INDICATOR', found.indicator !== asked.indicator],
    ['BASIS', found.againstOther === true],
  ];
  return differences.filter(([, differs]) => differs).map(([difference]) => difference);
}
