import { Decimal } from 'decimal.js';
import type { Measure } from '../../vocabulary/measure.js';
import type { Modality } from '../../vocabulary/modality.js';
import type { Compared } from './compared.js';
import { type Dispute, disputeOver } from './dispute.js';
import { growthBasisOf } from './growth-read.js';
import { outcomeOf, type TargetOutcome } from './target-outcome.js';

export type ComparisonKind = 'ACTUAL_TO_ACTUAL' | 'TARGET_TO_ACTUAL' | 'TARGET_TO_LAST_ACTUAL';

export type ComparisonReason = 'PERIOD' | 'SCOPE' | 'UNIT' | 'BASIS' | 'CONFLICT' | 'NO_BOUND';

/** Why no outcome is told of a target and a figure that can be compared. AIM: more or less of it may be wanted. */
export type OutcomeReason = Dispute | 'AIM';

/** How exact a difference is: a figure of 3亿元以上 gives a bound. */
export type Exactness = 'EXACT' | 'ABOUT' | 'LOWER' | 'UPPER';

export interface Comparison<Figure extends Compared = Compared> {
  kind: ComparisonKind;
  from: Figure;
  to: Figure;
  /** Whether two growths are compared: `from` and `to` say them in their growth, whatever else they measure. */
  ofGrowth: boolean;
  comparable: boolean;
  reasons: ComparisonReason[];
  /** `to` less `from`, in their unit; of percents, in percentage points. */
  difference: number | null;
  /** The difference as a percentage of `from`. */
  percent: number | null;
  exactness: Exactness | null;
  /** Of a target and the figure of its year, where their periods, scopes and units are equal; otherwise null. */
  outcome: TargetOutcome | null;
  /** Why there is none where the two can be compared. */
  outcomeReason: OutcomeReason | null;
}

/**
 * What the figures of one subject and indicator say when those of two years are set against each other: the actual figures, each
 * target of the later year with its actual figure, and with the actual one of the earlier year. Of each kind, pairs that can be
 * compared; where there is none, those that cannot, with the reasons.
 */
export function comparisonsOf<Figure extends Compared>(
  figures: readonly Figure[],
  from: number,
  to: number,
): Comparison<Figure>[] {
  const of = (year: number, modality: Modality) =>
    figures.filter((figure) => figure.year === year && figure.modality === modality);
  const pairs = (kind: ComparisonKind, first: readonly Figure[], second: readonly Figure[]) =>
    bestOf(first.flatMap((one) => second.map((other) => comparisonOf(kind, one, other, figures))));
  const acrossYears =
    from === to
      ? []
      : [
          ...pairs('ACTUAL_TO_ACTUAL', of(from, 'ACTUAL'), of(to, 'ACTUAL')),
          ...pairs('TARGET_TO_LAST_ACTUAL', of(from, 'ACTUAL'), of(to, 'TARGET')),
        ];
  return [...acrossYears, ...pairs('TARGET_TO_ACTUAL', of(to, 'TARGET'), of(to, 'ACTUAL'))];
}

function bestOf<Figure extends Compared>(comparisons: readonly Comparison<Figure>[]): Comparison<Figure>[] {
  const comparable = comparisons.filter((comparison) => comparison.comparable);
  return comparable.length > 0 ? comparable : [...comparisons];
}

/**
 * One figure set against another: how much `to` is above `from`.
 *
 * @param figures all of the subject and indicator: one of them may stand against these two
 */
export function comparisonOf<Figure extends Compared>(
  kind: ComparisonKind,
  from: Figure,
  to: Figure,
  figures: readonly Figure[] = [],
): Comparison<Figure> {
  const reasons = reasonsAgainst(from, to);
  const difference = reasons.length === 0 ? differenceOf(from, to) : null;
  // a target of 30以上 is met by 超32, though what lies between them has no bound
  const isJudged = kind === 'TARGET_TO_ACTUAL' && reasons.length === 0;
  const dispute = isJudged ? disputeOver(from, to, figures) : null;
  const outcome = isJudged && dispute === null ? outcomeOf(from, to) : null;
  if (reasons.length === 0 && difference === null) reasons.push('NO_BOUND');
  return {
    kind,
    from,
    to,
    ofGrowth: isGrowth(from) && isGrowth(to),
    comparable: reasons.length === 0,
    reasons,
    difference: difference?.amount.toNumber() ?? null,
    percent: difference && percentOf(from, to, difference.exactness),
    exactness: difference?.exactness ?? null,
    outcome,
    outcomeReason: isJudged && outcome === null ? (dispute ?? 'AIM') : null,
  };
}

function reasonsAgainst(from: Compared, to: Compared): ComparisonReason[] {
  const reasons: [ComparisonReason, boolean][] = [
    ['PERIOD', !isSameTimeOfYear(from, to)],
    ['SCOPE', (from.scope ?? null) !== (to.scope ?? null)],
    ['UNIT', from.unit !== to.unit || (from.per ?? null) !== (to.per ?? null)],
    ['BASIS', isGrowth(from) && isGrowth(to) && growthBasisOf(from) !== growthBasisOf(to)],
    ['CONFLICT', isContradicted(from) || isContradicted(to) || shareWarning(from, to)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

const isGrowth = ({ measure }: Compared): boolean => measure === 'GROWTH';

/** Both of the same days, in their years; a period whose start is not said is the same as none. */
function isSameTimeOfYear(from: Compared, to: Compared): boolean {
  if (!from.periodStart || !to.periodStart) return false;
  const day = (date: string) => (date.endsWith('-02-29') ? '02-28' : date.slice(5));
  const years = (figure: Compared) => Number(figure.periodEnd.slice(0, 4)) - Number(figure.periodStart!.slice(0, 4));
  return (
    day(from.periodStart) === day(to.periodStart) &&
    day(from.periodEnd) === day(to.periodEnd) &&
    years(from) === years(to)
  );
}

const isContradicted = ({ conflicts }: Compared): boolean => Object.values(conflicts).includes('CONTRADICTION');

const shareWarning = (from: Compared, to: Compared): boolean =>
  Object.entries(from.conflicts).some(([id, kind]) => kind === 'NOT_COMPARABLE' && id in to.conflicts);

interface Difference {
  amount: Decimal;
  exactness: Exactness;
}

/** Between the bounds of both; null when neither side has one. */
function differenceOf(from: Compared, to: Compared): Difference | null {
  const least = less(to.lower, from.upper);
  const most = less(to.upper, from.lower);
  if (least && most?.equals(least)) {
    const about = from.qualifier === 'ABOUT' || to.qualifier === 'ABOUT';
    return { amount: least, exactness: about ? 'ABOUT' : 'EXACT' };
  }
  if (least) return { amount: least, exactness: 'LOWER' };
  return most && { amount: most, exactness: 'UPPER' };
}

const less = (one: number | null | undefined, other: number | null | undefined): Decimal | null =>
  isGiven(one) && isGiven(other) ? new Decimal(one).minus(other) : null;

const isGiven = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** Measures of which a percentage makes sense: a rate that rises from 40% to 50% rises by percentage points. */
const LEVELS: readonly Measure[] = ['AMOUNT', 'COUNT', 'AREA', 'PEAK', 'AVERAGE'];

/** To two places, a bound towards its safe side. Null for rates and ranks, and where `from` is not above zero. */
function percentOf(from: Compared, to: Compared, exactness: Exactness): number | null {
  const upwards = exactness === 'UPPER';
  const [base, level] = upwards ? [from.lower, to.upper] : [from.upper, to.lower];
  if (!LEVELS.includes(from.measure) || !isGiven(base) || !isGiven(level) || base <= 0) return null;
  const rounding = {
    EXACT: Decimal.ROUND_HALF_UP,
    ABOUT: Decimal.ROUND_HALF_UP,
    LOWER: Decimal.ROUND_FLOOR,
    UPPER: Decimal.ROUND_CEIL,
  };
  return new Decimal(level).minus(base).div(base).mul(100).toDecimalPlaces(2, rounding[exactness]).toNumber();
}
