import type { Indicator } from '../../vocabulary/indicator.js';
import type { Growth } from '../facts.js';
import type { Word } from '../files/fields.js';
import type { GrowthEntry, ObservationEntry } from '../files/observation-entry.js';
import { isUnreadable } from '../reading/figure.js';
import { basisIn, type ReadGrowth, readGrowth } from '../reading/growth.js';
import { numberOccurrences } from '../text/quotes.js';
import type { Span } from '../text/report-text.js';
import { type FigureOf, isWhole, placeValue, refuse } from './printed-number.js';
import type { Reading } from './reading.js';

/** A growth without a level: the growth is the figure, and fills `growth` too, so that one filter finds both. */
export function growthAlone(
  reading: Reading,
  entry: ObservationEntry,
  indicator: Indicator,
  quote: Span,
): FigureOf | null {
  const span = placeValue(reading, entry.value, entry.nth, quote);
  const read = span && growthAt(reading, entry.value, span, entry.growth?.basis);
  if (span === null || read === null) return null;
  if (read.figure.unit !== indicator.unit && indicator.unit !== '%') {
    reading.problem(
      entry.value.at,
      `'${indicator.name}' is kept in ${indicator.unit}, but the value is in ${read.figure.unit}`,
    );
    return null;
  }
  return { figure: read.figure, span, growth: growthFact(reading, read, span), growthSpan: null };
}

/** The growth printed beside a level; null with a problem. */
export function growthBeside(
  reading: Reading,
  entry: GrowthEntry,
  value: Span,
  quote: Span,
): { growth: Growth; span: Span } | null {
  const span =
    entry.nth === undefined
      ? placeBehind(reading, entry.value, value, quote)
      : placeValue(reading, entry.value, entry.nth, quote);
  const read = span && growthAt(reading, entry.value, span, entry.basis);
  return span && read && { growth: growthFact(reading, read, span), span };
}

/** The first place behind the value, or else the first: reports print the growth after the level. */
function placeBehind(reading: Reading, growth: Word, value: Span, quote: Span): Span | null {
  const found = numberOccurrences(reading.text, growth.text, quote);
  const place = found.find(({ start }) => start >= value.end) ?? found[0];
  if (place === undefined)
    reading.problem(growth.at, `the growth '${growth.text}' does not stand in the quote as a whole number`);
  return place ?? null;
}

function growthAt(reading: Reading, printed: Word, span: Span, basis: Word | undefined): ReadGrowth | null {
  const read = readGrowth(printed.text, textBefore(reading, span));
  if (isUnreadable(read)) return refuse(reading, printed, read);
  if (!isWhole(reading, printed, span)) return null;
  if (!read.isGrowth) {
    reading.problem(
      printed.at,
      `no word there speaks of growth (增长, 下降, 同比): a share or a rate of completion is an indicator of its own, never growth`,
    );
    return null;
  }
  const given = basis && basisIn(basis.text);
  if (basis && given?.basis === 'NOT_SAID') {
    reading.problem(basis.at, `'${basis.text}' is no basis of growth: expected 同比, 环比 or 较<year>年`);
    return null;
  }
  return { ...read, ...given };
}

/** As much of the text before a place as a clause can hold. */
const textBefore = (reading: Reading, span: Span): string =>
  reading.slice({ start: Math.max(0, span.start - 60), end: span.start });

const growthFact = (reading: Reading, { figure, measure, basis, againstYear }: ReadGrowth, span: Span): Growth => ({
  percent: figure.value?.toNumber() ?? null,
  low: figure.low?.toNumber() ?? null,
  high: figure.high?.toNumber() ?? null,
  measure,
  qualifier: figure.qualifier,
  basis,
  againstYear,
  printed: reading.slice(span),
});
