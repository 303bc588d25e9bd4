import { Decimal } from 'decimal.js';
import { type Aim, aimOf } from '../../vocabulary/aim.js';
import type { Compared } from './compared.js';

/** Whether a target was met. BOUND: target and figure leave it open, as 5.8亿元以上 does beside a target of 6亿元. */
export type TargetOutcome = 'MET' | 'MISSED' | 'BOUND';

/** What a figure is known to be: an end is null where it has none, and open where the figure does not reach it (超30, 近35, 约30). */
interface Known {
  least: number | null;
  most: number | null;
  openBelow: boolean;
  openAbove: boolean;
}

/**
 * What became of a target, by the figure of the same period, scope and unit. A target of 以上 is met by what surely reaches it, one of 以内
 * by what surely stays within it, another by its aim. 左右 and 近 do not say how far they go: less than the number is no miss for sure.
 * Null where it hangs on an aim that is not known.
 */
export function outcomeOf(target: Compared, actual: Compared): TargetOutcome | null {
  const aim = aimOf(target);
  if (aim !== null) return outcomeUnder(aim, target, actual);
  const more = outcomeUnder('AT_LEAST', target, actual);
  return more === outcomeUnder('AT_MOST', target, actual) ? more : null;
}

function outcomeUnder(aim: Aim, target: Compared, actual: Compared): TargetOutcome {
  const goal = goalOf(aim, target);
  if (goal === null) return 'BOUND';
  // for a target of at most so much, both turned round
  const known = aim === 'AT_LEAST' ? knownOf(actual) : turned(knownOf(actual));
  const bar = aim === 'AT_LEAST' ? goal : -goal;
  const beyond = target.qualifier === 'OVER';
  if (surelyReaches(known, bar, beyond)) return 'MET';
  const vague = target.qualifier === 'ABOUT' || target.qualifier === 'NEARLY';
  return !vague && surelyMisses(known, bar, beyond) ? 'MISSED' : 'BOUND';
}

/** The number to reach, or to stay within: of a range the end that is met first. */
function goalOf(aim: Aim, { lower, upper }: Compared): number | null {
  return (aim === 'AT_LEAST' ? (lower ?? upper) : (upper ?? lower)) ?? null;
}

function knownOf({ lower, upper, qualifier }: Compared): Known {
  const about = qualifier === 'ABOUT';
  const moved = (end: number | null | undefined, direction: 1 | -1) =>
    about && end !== null && end !== undefined ? lastDigitOf(end).mul(direction).plus(end).toNumber() : (end ?? null);
  return {
    least: moved(lower, -1),
    most: moved(upper, 1),
    openBelow: about || qualifier === 'OVER',
    openAbove: about || qualifier === 'NEARLY',
  };
}

/** One of the last digit that is no zero: what 约30 (10) and 约5.1 (0.1) may be off, as they are not rounded more roughly than printed. */
function lastDigitOf(value: number): Decimal {
  const number = new Decimal(value);
  return new Decimal(10).pow(number.e - number.precision() + 1);
}

const turned = ({ least, most, openBelow, openAbove }: Known): Known => ({
  least: most === null ? null : -most,
  most: least === null ? null : -least,
  openBelow: openAbove,
  openAbove: openBelow,
});

function surelyReaches({ least, openBelow }: Known, bar: number, beyond: boolean): boolean {
  if (least === null) return false;
  return least > bar || (least === bar && (!beyond || openBelow));
}

function surelyMisses({ most, openAbove }: Known, bar: number, beyond: boolean): boolean {
  if (most === null) return false;
  return most < bar || (most === bar && (beyond || openAbove));
}
