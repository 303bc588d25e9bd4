import { overlaps, type Span } from '../../../../src/report/text/report-text.js';
import type { DraftedFigure } from './drafted.js';
import type { Amount, Gold, GoldFigure } from './gold.js';
import { acceptableName } from './same-name.js';

/** Which drafted figure found which of the gold, each at most once. */
export interface Match {
  /** For each figure of the gold, the index of the drafted one that found it, or null. */
  ofGold: (number | null)[];
  /** For each drafted figure, the index of the gold one that it found, or null. */
  ofDrafted: (number | null)[];
  /** For each drafted figure that found none and stands on a number which is no figure, the index of that one; else null. */
  taken: (number | null)[];
}

/**
 * A figure is found by a drafted one whose value stands on the gold's value and has the same number or bounds and the same
 * unit. Where several could, one with an acceptable indicator comes first.
 */
export function match(gold: Gold, drafted: readonly DraftedFigure[]): Match {
  const pairs = gold.figures.flatMap((figure, at) =>
    drafted.flatMap((other, index) => (finds(other, figure) ? [{ at, index, score: preference(other, figure) }] : [])),
  );
  pairs.sort((a, b) => b.score - a.score || a.at - b.at || a.index - b.index);
  const ofGold: (number | null)[] = gold.figures.map(() => null);
  const ofDrafted: (number | null)[] = drafted.map(() => null);
  for (const { at, index } of pairs) {
    if (ofGold[at] !== null || ofDrafted[index] !== null) continue;
    ofGold[at] = index;
    ofDrafted[index] = at;
  }
  const taken = drafted.map(({ place }, index) => {
    if (ofDrafted[index] !== null || gold.figures.some((figure) => overlaps(figure.place, place))) return null;
    const number = gold.notFigures.findIndex((other) => overlaps(other.place, place));
    return number === -1 ? null : number;
  });
  return { ofGold, ofDrafted, taken };
}

const finds = (drafted: DraftedFigure, gold: GoldFigure): boolean =>
  overlaps(drafted.place, gold.place) &&
  drafted.amount !== null &&
  sameAmount(
    gold.growthOnly ? unsigned(drafted.amount) : drafted.amount,
    gold.growthOnly ? unsigned(gold.amount) : gold.amount,
  );

const preference = (drafted: DraftedFigure, gold: GoldFigure): number =>
  (acceptableName(drafted.indicators, gold.indicators) ? 2 : 0) + shared(drafted.place, gold.place) / 100;

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const sameAmount = (a: Amount, b: Amount): boolean =>
  sameUnit(a.unit, b.unit) && a.value === b.value && a.low === b.low && a.high === b.high;

/** Classifiers that count things of any sort: 6大 and 6个 say one thing. */
const CLASSIFIERS = new Set('个家项件处座种条份起大类批支所间场次期'.split(''));

const sameUnit = (a: string, b: string): boolean => a === b || (CLASSIFIERS.has(a) && CLASSIFIERS.has(b));

/** A fall is written -3.2 by one and as a growth of -3.2 by another: growths alone are told apart by their growth. */
function unsigned({ value, low, high, unit }: Amount): Amount {
  const bounds = [low, high].flatMap((each) => (each === null ? [] : Math.abs(each))).sort((a, b) => a - b);
  return { value: value === null ? null : Math.abs(value), low: bounds[0] ?? null, high: bounds[1] ?? null, unit };
}
