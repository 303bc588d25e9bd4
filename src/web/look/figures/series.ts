import type { Figure } from './figure.js';

/** A place in a chart; values in the base unit. */
export interface Point {
  id: string;
  year: number;
  modality: Figure['modality'];
  /** Where it is drawn: its number, or the bound or middle that stands for one. */
  at: number;
  /** An end is null where the figure is open on that side: 以上 has no upper one. */
  low: number | null;
  high: number | null;
  printed: string;
}

/** Figures of one indicator that may be set beside each other. */
export interface Series {
  years: readonly number[];
  points: readonly Point[];
  /** What was, year after year; a line joins what follows without a gap and without a dispute. */
  lines: readonly (readonly Point[])[];
  least: number;
  most: number;
  unit: string;
}

/** Growths and ranks draw no picture of their own: a line through rates of change is easily read as a level. */
const DRAWN = new Set(['AMOUNT', 'COUNT', 'AREA', 'RATE', 'PEAK', 'AVERAGE']);

/**
 * The series that a chart may show: figures of whole years, in one unit, of one scope and per the same. Of several such groups the
 * one of most years. Null where fewer than two years can be compared.
 */
export function seriesOf(figures: readonly Figure[]): Series | null {
  const groups = new Map<string, Point[]>();
  for (const figure of figures) {
    const point = pointOf(figure);
    if (point === null) continue;
    const group = [figure.unit, figure.per, figure.scope?.text].join('|');
    groups.set(group, [...(groups.get(group) ?? []), point]);
  }
  const [points] = [...groups.values()].sort((one, other) => yearsOf(other).length - yearsOf(one).length);
  if (points === undefined || yearsOf(points).length < 2) return null;
  const values = points.flatMap(({ at, low, high }) => [at, low ?? at, high ?? at]);
  const unit = figures.find(({ id }) => id === points[0]!.id)!.unit;
  return {
    years: yearsOf(points),
    points,
    lines: linesThrough(points),
    least: Math.min(0, ...values),
    most: Math.max(...values),
    unit,
  };
}

function pointOf(figure: Figure): Point | null {
  if (!figure.period.wholeYear || figure.period.name.length !== 4 || !DRAWN.has(figure.measure)) return null;
  const { id, year, modality, printed, lower: low, upper: high, value } = figure;
  const ends = [low, high].filter((end) => end !== null);
  if (ends.length === 0 && value === null) return null;
  const at = value ?? ends.reduce((sum, end) => sum + end, 0) / ends.length;
  return { id, year, modality, at, low, high, printed };
}

const yearsOf = (points: readonly Point[]): number[] =>
  [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);

/** A year with two actual figures is in dispute: both are drawn, and no line chooses between them. */
function linesThrough(points: readonly Point[]): Point[][] {
  const actual = points.filter(({ modality }) => modality === 'ACTUAL');
  const sure = actual.filter(({ year }) => actual.filter((other) => other.year === year).length === 1);
  const lines: Point[][] = [];
  for (const point of sure.sort((a, b) => a.year - b.year)) {
    const line = lines.at(-1);
    if (line?.at(-1)?.year === point.year - 1) line.push(point);
    else lines.push([point]);
  }
  return lines.filter((line) => line.length > 1);
}
