import { indicatorOf } from './indicator.js';
import type { LineFigure } from './line-figure.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';

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
  return whole && partingOf(whole, depth);
}

/** The list of a whole's parts, before its first. */
export const partingOf = (whole: LineFigure, depth: number): Parting => ({
  whole,
  depth,
  left: sizeOf(whole),
  first: true,
});

const SUMS = /(?:产值|生产总值|投资|收入|税收|销售额|贷款|存款)$/u;

/** 工农业总产值5亿元,其中工业3亿元: a part without a word for its sum is of the whole's. */
function nameAfterWhole(part: LineFigure, whole: LineFigure): void {
  const sum = SUMS.exec(whole.indicator.name)?.[0].replace('生产总值', '产值');
  const name = part.indicator.name;
  if (sum !== undefined && name.endsWith('金额') && !name.endsWith(`${sum}金额`))
    part.indicator = indicatorOf('', `${name.slice(0, -2)}${sum}`, part.value.figure.unit);
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
  nameAfterWhole(figure, parting.whole);
  return { ...parting, left, first: false };
}

/**
 * The whole of a part that a semicolon parts from its list: 其中国税收入70万元;地税收入375万元, where it is named like the part
 * before. Null for anything else.
 */
export function wholeBefore(figure: LineFigure, before: LineFigure | null): LineFigure | null {
  const whole = before?.partOf ?? null;
  if (before === null || whole === null || figure.phrase.verb !== '' || sizeOf(figure) > sizeOf(whole)) return null;
  const alike = endOf(figure) === endOf(before);
  return alike && figure.value.figure.unit === whole.value.figure.unit ? whole : null;
}

/** As much of two names as is one in 国税收入 and 地税收入, in 国税 and 地税. */
const endOf = ({ phrase: { noun } }: LineFigure): string => noun.slice(-Math.min(3, Math.max(1, noun.length - 1)));
/** How much of a whole parts without a word for it have to make up. */
const NEARLY_ALL = 0.9;

/** Parentheses behind a figure hold no more than this between its parts. In UTF-16 units. */
const INSIDE = 40;

/** The list that parentheses right behind a figure open, where the values in them make it up: 2699(国税1636,地税1036)万元. */
export function partsInside(pieces: readonly Piece[], at: number, whole: LineFigure | undefined): Parting | null {
  const piece = pieces[at];
  if (piece?.opener !== '(' || whole?.value.end !== piece.start - 1) return null;
  const { start, depth } = piece;
  const inside = pieces.slice(at, at + INSIDE / 2);
  const end = inside.findIndex((each) => each.depth < depth || each.start - start > INSIDE);
  const values = inside.slice(0, end === -1 ? inside.length : end).flatMap((each) => each.values);
  return areParts(whole, values) ? partingOf(whole, depth) : null;
}

function areParts(whole: LineFigure, values: readonly PrintedValue[]): boolean {
  const { unit } = whole.value.figure;
  if (values.length < 2 || values.some(({ figure }) => figure.unit !== unit)) return false;
  const sum = values.reduce((total, { figure }) => total + (figure.value?.toNumber() ?? Number.NaN), 0);
  return sum <= sizeOf(whole) && sum >= NEARLY_ALL * sizeOf(whole);
}

const sizeOf = ({ value: { figure } }: LineFigure): number => (figure.value ?? figure.low)?.toNumber() ?? 0;
