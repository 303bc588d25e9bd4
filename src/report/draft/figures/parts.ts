import type { LineFigure } from './line-figure.js';

/** A whole whose parts are being listed: 完成5个(其中甲2个、乙3个). */
export interface Parting {
  whole: LineFigure;
  /** Parentheses around the list: it ends where they close. */
  depth: number;
  /** What the parts so far have left of the whole, in its base unit. */
  left: number;
  /** Whether its first part is still to come. */
  first: boolean;
}

/** The list that 其中 begins with a figure: the nearest one before it in the same unit is the whole; null without one. */
export function startParting(
  part: LineFigure,
  figures: readonly LineFigure[],
  earlier: LineFigure | null,
  depth: number,
): Parting | null {
  const unit = part.value.figure.unit;
  const isWhole = (each: LineFigure): boolean =>
    each !== part && !each.secondary && each.value.figure.unit === unit && each.indicator.measure !== 'GROWTH';
  const whole = figures.slice(-6).findLast(isWhole) ?? (earlier !== null && isWhole(earlier) ? earlier : null);
  return whole && { whole, depth, left: sizeOf(whole), first: true };
}

/** Makes a figure a part of the list's whole, as long as the parts do not exceed it; gives how the list goes on. */
export function takePart(parting: Parting | null, figure: LineFigure): Parting | null {
  if (parting === null || figure === parting.whole || figure.value.figure.unit !== parting.whole.value.figure.unit)
    return parting;
  const left = parting.left - sizeOf(figure);
  // Outside parentheses a verb of its own begins something else: 其中优质水稻1000亩,种植玉米2618亩.
  const another = parting.depth === 0 && !parting.first && figure.phrase.verb !== '';
  if (left < 0 || another || figure.about !== null) return left < 0 || another ? null : parting;
  figure.partOf = parting.whole;
  return { ...parting, left, first: false };
}

const sizeOf = ({ value: { figure } }: LineFigure): number => (figure.value ?? figure.low)?.toNumber() ?? 0;
