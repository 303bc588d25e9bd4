import type { Indicator } from '../../vocabulary/indicator.js';
import { QUALIFIERS, type Qualifier } from '../../vocabulary/qualifier.js';
import { keysOf } from '../../vocabulary/term.js';
import { PERS, UNITS, type Unit, unitNamed } from '../../vocabulary/unit.js';
import type { Word } from '../files/fields.js';
import type { ObservationEntry } from '../files/observation-entry.js';
import { unknown } from '../nearest.js';
import { type Figure, isUnreadable, readFigure } from '../reading/figure.js';
import type { Span } from '../text/report-text.js';
import { growthAlone, growthBeside } from './growth-of.js';
import { type FigureOf, isThreshold, isWhole, placeValue, refuse } from './printed-number.js';
import type { Reading } from './reading.js';

/** Value and growth of an observation; null with a problem when they cannot be found or read. */
export function figureOf(
  reading: Reading,
  entry: ObservationEntry,
  indicator: Indicator,
  quote: Span,
): FigureOf | null {
  if (indicator.measure === 'GROWTH') return growthAlone(reading, entry, indicator, quote);
  const hints = { unit: unitHint(reading, entry.unit, indicator), qualifier: qualifierHint(reading, entry.qualifier) };
  if (hints.unit === null || hints.qualifier === null) return null;
  const span = placeValue(reading, entry.value, entry.nth, quote);
  if (span === null) return null;
  const read = readFigure(entry.value.text, {
    ...(hints.unit && { unit: hints.unit }),
    ...(hints.qualifier && { qualifier: hints.qualifier }),
  });
  if (isUnreadable(read)) return refuse(reading, entry.value, read);
  if (entry.qualifier === undefined && !isWhole(reading, entry.value, span)) return null;
  if (isThreshold(reading, entry.value, span, read)) return null;
  const figure = inUnitOf(reading, indicator, read, entry.value);
  const per = perOf(reading, entry.per, read);
  if (figure === null || per === undefined) return null;
  const growth = entry.growth ? growthBeside(reading, entry.growth, span, quote) : null;
  if (entry.growth && growth === null) return null;
  return { figure: { ...figure, per }, span, growth: growth?.growth ?? null, growthSpan: growth?.span ?? null };
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
