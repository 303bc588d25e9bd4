/** Days of a period, as ISO dates; a period's name gives them: see `readPeriod`. */
export interface Days {
  /** First day; null for a running total whose start is not said. */
  start: string | null;
  /** Last day. */
  end: string;
}

const POINT = /^([12]\d{3})(?:Q([1-4])|H([12])|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a period's name stands for: 2031, 2031Q1, 2031H1, 2031-03, 2031-03-05, from one to another
 * (2031-01/2031-11), or a running total up to one (../2031-12). Null for anything else, for days that no calendar has and
 * for an end before its start.
 */
export function readPeriod(name: string): Days | null {
  const [first = '', second, third] = name.split('/');
  if (third !== undefined) return null;
  if (second === undefined) return readPoint(first);
  const end = readPoint(second)?.end;
  if (end === undefined) return null;
  if (first === '..') return { start: null, end };
  const start = readPoint(first)?.start ?? null;
  return start === null || start > end ? null : { start, end };
}

function readPoint(name: string): { start: string; end: string } | null {
  const parts = POINT.exec(name);
  if (parts === null) return null;
  const [, year = '', quarter, half, month, day] = parts;
  if (day !== undefined) return isDay(name) ? { start: name, end: name } : null;
  if (month !== undefined) return months(year, Number(month), Number(month));
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  return months(year, 1, 12);
}

function months(year: string, first: number, last: number): { start: string; end: string } | null {
  if (first < 1 || last > 12) return null;
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(lastDay)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Whether an ISO date is a day of the calendar: 2031-02-30 is none. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Whether the days are one whole calendar year. */
export const isWholeYear = ({ start, end }: Days): boolean =>
  start !== null && start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');

/** The year that a period ends in. */
export const yearOf = ({ end }: Days): number => Number(end.slice(0, 4));

/** The one name of these days, whichever way a claim wrote them: 2031-01/2031-12 is 2031. */
export function periodName({ start, end }: Days): string {
  const year = end.slice(0, 4);
  const single = [
    year,
    `${year}H1`,
    `${year}H2`,
    `${year}Q1`,
    `${year}Q2`,
    `${year}Q3`,
    `${year}Q4`,
    end.slice(0, 7),
    end,
  ];
  const named = single.find((name) => readPoint(name)?.start === start && readPoint(name)?.end === end);
  if (named !== undefined) return named;
  const month = readPoint(end.slice(0, 7));
  const last = month?.end === end ? end.slice(0, 7) : end;
  if (start === null) return `../${last}`;
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return `${start.slice(0, 4)}/${year}`;
  return `${start.endsWith('-01') && last.length === 7 ? start.slice(0, 7) : start}/${last}`;
}
