import { MODALITIES, type Modality } from '../../vocabulary/modality.js';
import { PERIOD_BASES, type PeriodBasis } from '../../vocabulary/period-basis.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Period } from '../facts.js';
import type { ObservationEntry } from '../files/observation-entry.js';
import { isWholeYear, periodName, readPeriod, yearOf } from '../reading/period.js';
import type { Span } from '../text/report-text.js';
import { placeNear } from './places.js';
import type { Reading } from './reading.js';

/** The period of a claim's figure, and the earlier words that give it. */
export interface PeriodOf {
  period: Period;
  evidence: Span | null;
}

const FORMS = '2031, 2031Q1, 2031H1, 2031-03, 2031-03-05, 2031-01/2031-11 or ../2031-12';

/** The period as claimed, or the assumed year; null with a problem when it is none. */
export function periodOf(reading: Reading, entry: ObservationEntry, quote: Span): PeriodOf | null {
  const name = entry.period?.text ?? String(reading.assumedYear(quote.start));
  const days = readPeriod(name);
  if (days === null) {
    reading.problem(
      entry.period?.at ?? entry.at,
      `'${name}' is no period: expected ${FORMS}, with days of the calendar`,
    );
    return null;
  }
  const basis = basisOf(reading, entry, name);
  const evidence = entry.periodQuote ? placeNear(reading.text, entry.periodQuote, quote.end, reading.problems) : null;
  if (basis === null || (entry.periodQuote && evidence === null)) return null;
  return {
    period: { name: periodName(days), ...days, basis, year: yearOf(days), wholeYear: isWholeYear(days) },
    evidence,
  };
}

function basisOf(
  reading: Reading,
  { period, basis, periodQuote, at }: ObservationEntry,
  name: string,
): PeriodBasis | null {
  const running = name.startsWith('../');
  if (basis === undefined) {
    if (running) return 'CUMULATIVE';
    if (periodQuote) return 'INHERITED';
    return period === undefined ? 'ASSUMED' : 'SAID';
  }
  const given = reading.term('period basis', basis, keysOf(PERIOD_BASES));
  const say = (message: string): null => {
    reading.problem(basis.at, message);
    return null;
  };
  if (given === 'INHERITED' && !periodQuote)
    return say('a period that is INHERITED needs periodQuote: the earlier words that give it');
  if (given === 'CUMULATIVE' && !running)
    return say(`a CUMULATIVE period has no start: expected ../<end>, got '${name}'`);
  if (
    given === 'ASSUMED' &&
    period !== undefined &&
    name !== String(reading.report.year) &&
    name !== String(reading.report.planYear)
  ) {
    return say(`an ASSUMED period is the report's year or its plan year, got '${name}'`);
  }
  if (given !== null && given !== 'ASSUMED' && period === undefined) {
    reading.problem(at, `the basis ${given} needs a period`);
    return null;
  }
  return given;
}

/**
 * Modality follows the period, not the verb: what begins after the report's year is TARGET whatever the text calls it; a
 * fact lies in the past, an estimate in a period that was running when the report was written; the rest is ACTUAL.
 */
export function modalityOf(reading: Reading, entry: ObservationEntry, period: Period): Modality | null {
  const { year, date } = reading.report;
  const yearEnd = `${year}-12-31`;
  const ahead = period.start === null ? period.end > yearEnd : period.start > yearEnd;
  if (entry.modality === undefined) {
    if (ahead || period.end <= yearEnd) return ahead ? 'TARGET' : 'ACTUAL';
    reading.problem(
      entry.at,
      `the period ${period.name} begins in ${year} and ends later: say the modality, ESTIMATE or TARGET`,
    );
    return null;
  }
  const modality = reading.term('modality', entry.modality, keysOf(MODALITIES));
  const wrong =
    modality &&
    whyNot(modality, period, { year, ahead, yearEnd, written: date !== null && date < yearEnd ? date : yearEnd });
  if (wrong) reading.problem(entry.modality.at, wrong);
  return wrong ? null : modality;
}

interface Clock {
  year: number;
  /** Whether the period begins after the report's year. */
  ahead: boolean;
  yearEnd: string;
  /** The report's year end, or its date if that is earlier: what ends before was over when it was written. */
  written: string;
}

function whyNot(modality: Modality, period: Period, { year, ahead, yearEnd, written }: Clock): string | null {
  const name = `the period ${period.name}`;
  if (ahead && modality !== 'TARGET')
    return `${name} begins after the report's year ${year}: expected TARGET, got ${modality}`;
  if (modality === 'ACTUAL' && period.end > yearEnd)
    return `${name} ends after the report's year ${year}: expected ESTIMATE or TARGET, got ACTUAL`;
  if (modality === 'TARGET' && period.end <= yearEnd)
    return `${name} lies within the report's year ${year} or before it: a TARGET begins after it; expected ACTUAL or ESTIMATE`;
  if (modality === 'ESTIMATE' && period.end < written) {
    return `${name} was over when the report was written: an ESTIMATE is for a period still running; expected ACTUAL`;
  }
  return null;
}
