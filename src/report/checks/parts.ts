import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import type { Period } from '../facts.js';
import { Decimal } from '../reading/decimal.js';
import { printFigure } from '../reading/figure.js';
import type { DeclaredConflicts } from './declared-conflicts.js';

/**
 * Parts (其中) fit into their whole: together they do not exceed it, and where the whole says `parts: ALL` they make it up.
 * Otherwise a conflict must have the whole and one of the parts as members. Figures in other units, rates and averages are no
 * parts that add up; of inexact figures only what is sure counts. A part of the same indicator is of a time within its whole's.
 */
export function checkParts(
  reading: Reading,
  observations: readonly ReadObservation[],
  declared: DeclaredConflicts,
): void {
  const byId = new Map(observations.map((each) => [each.fact.id, each]));
  const parts = new Map<ReadObservation, ReadObservation[]>();
  for (const part of observations) {
    const whole = part.fact.partOf === null ? undefined : byId.get(part.fact.partOf);
    if (whole?.indicator.name === part.indicator.name && isApart(part.fact.period, whole.fact.period)) {
      reading.problem(
        part.entry.at,
        `${part.indicator.name} of ${part.fact.period.name} is no part of that of ${whole.fact.period.name}: ` +
          'they have no day in common, so one of the periods is wrong',
      );
    }
    if (whole) parts.set(whole, [...(parts.get(whole) ?? []).filter(({ fact }) => fact.id !== part.fact.id), part]);
  }
  for (const whole of observations) {
    const said = whole.entry.parts && reading.term('extent of parts', whole.entry.parts, ['ALL', 'SOME']);
    const adding = (parts.get(whole) ?? []).filter((part) => addsUp(part, whole));
    if (adding.length === 0) {
      if (said === 'ALL') reading.problem(whole.entry.at, 'parts: no figure that adds up is `partOf` this one');
      continue;
    }
    const why = misfit(whole, adding, said === 'ALL');
    const known = adding.some((part) => declared.has([whole.fact.id, part.fact.id]));
    if (why !== null && !known) {
      reading.problem(whole.entry.at, `${why}: declare a conflict that has the whole and its parts as members`);
    }
  }
}

/** Whether no day lies in both periods; one without a start began at any time before its end. */
const isApart = (one: Period, other: Period): boolean =>
  (one.start !== null && one.start > other.end) || (other.start !== null && other.start > one.end);

const addsUp = (part: ReadObservation, whole: ReadObservation): boolean =>
  part.figure.unit === whole.figure.unit &&
  part.figure.per === null &&
  !['RATE', 'RANK', 'GROWTH', 'PEAK', 'AVERAGE'].includes(part.indicator.measure);

function misfit(whole: ReadObservation, parts: ReadObservation[], all: boolean): string | null {
  const least = sum(parts.map(({ figure }) => figure.low ?? new Decimal(0)));
  const highs = parts.map(({ figure }) => figure.high);
  const most = highs.every((high) => high !== null) ? sum(highs) : null;
  const { low, high } = whole.figure;
  const listed = parts.map(({ fact, indicator }) => `${indicator.name} ${fact.printed}`).join(' + ');
  const of = `the whole ${whole.indicator.name} ${whole.fact.printed} (${printFigure(whole.figure)})`;
  if (high !== null && least.gt(high)) return `the parts exceed ${of}: ${listed} = ${least.toFixed()}`;
  if (all && most !== null && low !== null && most.lt(low))
    return `the parts fall short of ${of}: ${listed} = ${most.toFixed()}`;
  return null;
}

const sum = (numbers: readonly Decimal[]): Decimal =>
  numbers.reduce((total, number) => total.plus(number), new Decimal(0));
