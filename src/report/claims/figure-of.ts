import { GROWTH_BASES } from '../../vocabulary/growth-basis.js';
import type { Indicator } from '../../vocabulary/indicator.js';
import { QUALIFIERS, type Qualifier } from '../../vocabulary/qualifier.js';
import { keysOf } from '../../vocabulary/term.js';
import { PERS, UNITS, type Unit, unitNamed } from '../../vocabulary/unit.js';
import type { Growth } from '../facts.js';
import type { Word } from '../files/fields.js';
import type { GrowthEntry, ObservationEntry } from '../files/observation-entry.js';
import { unknown } from '../nearest.js';
import { type Figure, isUnreadable, readFigure, type Unreadable } from '../reading/figure.js';
import { basisIn, type ReadGrowth, readGrowth } from '../reading/growth.js';
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

/** Value and growth of an observation; null with a problem when they cannot be found or read. */
export function figureOf(
  reading: Reading,
  entry: ObservationEntry,
  indicator: Indicator,
  quote: Span,
): FigureOf | null {
  const hints = { unit: unitHint(reading, entry.unit, indicator), qualifier: qualifierHint(reading, entry.qualifier) };
  if (hints.unit === null || hints.qualifier === null) return null;
  const nth = readNth(entry.nth, reading.problems);
  const span = nth === null ? null : placeValue(reading, entry.value, nth, quote);
  if (span === null) return null;
  if (indicator.measure === 'GROWTH') return growthAlone(reading, entry.value, span, indicator);
  const read = readFigure(entry.value.text, {
    ...(hints.unit && { unit: hints.unit }),
    ...(hints.qualifier && { qualifier: hints.qualifier }),
  });
  if (isUnreadable(read)) return refuse(reading, entry.value, read);
  if (entry.qualifier === undefined && !goesOnUnread(reading, entry.value, span)) return null;
  const figure = inUnitOf(reading, indicator, read, entry.value);
  const per = perOf(reading, entry.per, read);
  if (figure === null || per === undefined) return null;
  const growth = entry.growth ? growthBeside(reading, entry.growth, span, quote) : null;
  if (entry.growth && growth === null) return null;
  return { figure: { ...figure, per }, span, growth: growth?.growth ?? null, growthSpan: growth?.span ?? null };
}

function placeValue(reading: Reading, value: Word, nth: number | undefined, quote: Span): Span | null {
  const found = numberOccurrences(reading.text, value.text, quote);
  if (found.length > 0) return pick(found, nth, value, 'the quote', reading.problems);
  reading.problem(
    value.at,
    `the value '${value.text}' does not stand in the quote as a whole number with what belongs to it`,
  );
  return null;
}

/** A growth without a level: the growth is the value. */
function growthAlone(reading: Reading, value: Word, span: Span, indicator: Indicator): FigureOf | null {
  const read = readGrowth(value.text, textBefore(reading, span));
  if (isUnreadable(read)) return refuse(reading, value, read);
  if (!goesOnUnread(reading, value, span)) return null;
  if (read.figure.unit !== indicator.unit && indicator.unit !== '%') {
    reading.problem(
      value.at,
      `'${indicator.name}' is kept in ${indicator.unit}, but the value is in ${read.figure.unit}`,
    );
    return null;
  }
  return { figure: read.figure, span, growth: growthFact(read, value), growthSpan: null };
}

function growthBeside(
  reading: Reading,
  entry: GrowthEntry,
  value: Span,
  quote: Span,
): { growth: Growth; span: Span } | null {
  const found = numberOccurrences(reading.text, entry.value.text, quote);
  const nth = readNth(entry.nth, reading.problems);
  if (nth === null) return null;
  if (found.length === 0) {
    reading.problem(entry.value.at, `the growth '${entry.value.text}' does not stand in the quote`);
    return null;
  }
  // Without nth it is the first behind the value: reports print the growth after the level.
  const behind = found.find(({ start }) => start >= value.end) ?? found[0];
  const span = nth === undefined ? (behind ?? null) : pick(found, nth, entry.value, 'the quote', reading.problems);
  if (span === null) return null;
  const read = readGrowth(entry.value.text, textBefore(reading, span));
  if (isUnreadable(read)) return refuse(reading, entry.value, read);
  if (!goesOnUnread(reading, entry.value, span)) return null;
  const given = entry.basis && basisIn(entry.basis.text);
  if (given?.basis === 'NOT_SAID') {
    const known = keysOf(GROWTH_BASES)
      .map((key) => GROWTH_BASES[key].zh)
      .join(', ');
    reading.problem(
      entry.basis?.at ?? entry.value.at,
      `'${entry.basis?.text}' is no basis of growth: expected 同比, 环比 or 较<year>年 (${known})`,
    );
    return null;
  }
  return { growth: growthFact({ ...read, ...given }, entry.value), span };
}

const growthFact = (read: ReadGrowth, { text }: Word): Growth => ({
  percent: read.figure.value?.toNumber() ?? null,
  low: read.figure.low?.toNumber() ?? null,
  high: read.figure.high?.toNumber() ?? null,
  measure: read.measure,
  qualifier: read.figure.qualifier,
  basis: read.basis,
  againstYear: read.againstYear,
  printed: text,
});

/** As much of the text before a place as a clause can hold. */
const textBefore = (reading: Reading, span: Span): string =>
  reading.slice({ start: Math.max(0, span.start - 60), end: span.start });

const QUALIFIED_BEFORE = /(?:不低于|不少于|至少|不超过|超过|突破|大约|约|超|逾|(?<![最附邻靠接])近)$/u;
const QUALIFIED_BEHIND = /^(?:及?以上|以下|以内|左右|余)/u;

/** A value that leaves out the 约 or 以上 printed beside it would be taken for an exact one. */
function goesOnUnread(reading: Reading, value: Word, span: Span): boolean {
  const before = QUALIFIED_BEFORE.exec(
    reading.slice({ start: Math.max(0, span.start - 6), end: span.start }).replace(/\s/gu, ''),
  )?.[0];
  const behind = QUALIFIED_BEHIND.exec(reading.slice({ start: span.end, end: span.end + 6 }).replace(/\s/gu, ''))?.[0];
  if (before === undefined && behind === undefined) return true;
  const whole = `${before ?? ''}${value.text}${behind ?? ''}`;
  reading.problem(value.at, `the text prints '${whole}': take all of it into the value, or say the qualifier`);
  return false;
}

/** Classifiers that count things of any sort; an indicator counted in one may be printed with another. */
const CLASSIFIERS: readonly string[] = ['个', '家', '项', '件', '处', '座', '种', '条', '份', '起'];

function inUnitOf(reading: Reading, indicator: Indicator, figure: Figure, value: Word): Figure | null {
  if (figure.unit === indicator.unit) return figure;
  if (CLASSIFIERS.includes(figure.unit) && CLASSIFIERS.includes(indicator.unit))
    return { ...figure, unit: indicator.unit };
  // A difference of two rates stands beside them.
  if (indicator.unit === '%' && figure.unit === '个百分点') return figure;
  reading.problem(
    value.at,
    `'${indicator.name}' is kept in ${indicator.unit}, but the value '${value.text}' is in ${figure.unit}`,
  );
  return null;
}

function perOf(reading: Reading, per: Word | undefined, figure: Figure): Figure['per'] | undefined {
  if (per === undefined) return figure.per;
  return reading.term('divisor', per, PERS) ?? undefined;
}

function unitHint(reading: Reading, unit: Word | undefined, indicator: Indicator): Unit | undefined | null {
  if (unit !== undefined) {
    const known = unitNamed(unit.text);
    if (known === undefined)
      reading.problem(
        unit.at,
        unknown(
          'unit',
          unit.text,
          UNITS.map(({ name }) => name),
        ),
      );
    return known ?? null;
  }
  // A bare ordinal or 第一 needs no unit said; nor does a rank's number.
  return indicator.measure === 'RANK' ? unitNamed(indicator.unit) : undefined;
}

function qualifierHint(reading: Reading, qualifier: Word | undefined): Qualifier | undefined | null {
  return qualifier && reading.term('qualifier', qualifier, keysOf(QUALIFIERS));
}

function refuse(reading: Reading, { text, at }: Word, { unreadable, unknownUnit }: Unreadable): null {
  const why =
    unknownUnit === undefined
      ? unreadable
      : unknown(
          'unit',
          unknownUnit,
          UNITS.map(({ name }) => name),
        );
  reading.problem(at, `cannot read '${text}': ${why}`);
  return null;
}
