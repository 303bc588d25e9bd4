import { UNITS } from '../../vocabulary/unit.js';
import type { Growth } from '../facts.js';
import type { Word } from '../files/fields.js';
import { unknown } from '../nearest.js';
import type { Figure, Unreadable } from '../reading/figure.js';
import { folded } from '../text/fold.js';
import { numberOccurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import { pick, readNth } from './places.js';
import type { Reading } from './reading.js';

/** A figure read from its place in the text. */
export interface FigureOf {
  figure: Figure;
  span: Span;
  growth: Growth | null;
  growthSpan: Span | null;
}

/** Where a printed number stands in a quote, as a whole number; null with a problem. */
export function placeValue(reading: Reading, value: Word, nth: Word | undefined, quote: Span): Span | null {
  const wanted = readNth(nth, reading.problems);
  const found = numberOccurrences(reading.text, value.text, quote);
  if (found.length > 0 && wanted !== null) return pick(found, wanted, value, 'the quote', reading.problems);
  if (wanted !== null) {
    reading.problem(
      value.at,
      `the value '${value.text}' does not stand in the quote as a whole number with what belongs to it`,
    );
  }
  return null;
}

const QUALIFIED_BEFORE = /(?:不低于|不少于|至少|不超过|超过|突破|大约|约|超|逾|(?<![最附邻靠接])近)$/u;
const QUALIFIED_BEHIND = /^(?:及?以上|以下|以内|左右|余)/u;

/** Whether all that belongs to a number was taken: without the 约 or 以上 printed beside it, it would pass for an exact one. */
export function isWhole(reading: Reading, value: Word, span: Span): boolean {
  const before = QUALIFIED_BEFORE.exec(
    folded(reading.slice({ start: Math.max(0, span.start - 6), end: span.start })),
  )?.[0];
  const behind = QUALIFIED_BEHIND.exec(folded(reading.slice({ start: span.end, end: span.end + 6 })))?.[0];
  if (before === undefined && behind === undefined) return true;
  const whole = `${before ?? ''}${value.text}${behind ?? ''}`;
  reading.problem(value.at, `the text prints '${whole}': take all of it into the value, or say the qualifier`);
  return false;
}

/** 3亿元以上工业项目3个: what is counted is named behind the money and its number behind that. */
const COUNTED_BEHIND = /^[^，,。.；;、:：()\d]{1,12}\d+(?:个|家|项)/u;

/** Whether an amount of money is only the class of the projects counted behind it, with a problem if so. */
export function isThreshold(reading: Reading, value: Word, span: Span, { unit }: Figure): boolean {
  if (unit !== '元' && unit !== '美元') return false;
  const behind = COUNTED_BEHIND.exec(folded(reading.slice({ start: span.end, end: span.end + 20 })))?.[0];
  if (behind === undefined) return false;
  reading.problem(
    value.at,
    `'${value.text}' is the class of what is counted in '${value.text}${behind}': it belongs to the indicator's name`,
  );
  return true;
}

/** A problem for a number that cannot be read. */
export function refuse(reading: Reading, { text, at }: Word, { unreadable, unknownUnit }: Unreadable): null {
  const units = UNITS.map(({ name }) => name);
  const why =
    unknownUnit === undefined
      ? unreadable
      : `${unknown('unit', unknownUnit, units)}; a number in a unit that src/vocabulary/unit.ts does not have goes under ignored`;
  reading.problem(at, `cannot read '${text}': ${why}`);
  return null;
}
