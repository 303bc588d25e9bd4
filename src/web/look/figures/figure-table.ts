import type { Figure, Modality } from './figure.js';
import { byIndicator, indicatorRank } from './indicator-order.js';

/** All figures of one indicator, by the year that they are of. */
export interface IndicatorRow {
  indicator: Figure['indicatorDefinition'] & { name: string };
  byYear: ReadonlyMap<number, readonly Figure[]>;
  figures: readonly Figure[];
}

export interface FigureTable {
  /** The earliest first. */
  years: readonly number[];
  rows: readonly IndicatorRow[];
}

/** What a reader looks for first stands first: the common indicators in the order of the vocabulary, then those of most years. */
export function figureTable(figures: readonly Figure[]): FigureTable {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.indicator, [...(groups.get(figure.indicator) ?? []), figure]);
  const rows = [...groups].map(([name, own]) => rowOf(name, own));
  rows.sort(
    (one, other) =>
      indicatorRank(one.indicator.name) - indicatorRank(other.indicator.name) ||
      other.byYear.size - one.byYear.size ||
      byIndicator(one.indicator.name, other.indicator.name),
  );
  return { years: [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b), rows };
}

const MODALITY_ORDER: readonly Modality[] = ['TARGET', 'ESTIMATE', 'ACTUAL'];

/** In a year: what was aimed at, what was expected, what came; and of each the whole year before its parts. */
function rowOf(name: string, figures: readonly Figure[]): IndicatorRow {
  const sorted = [...figures].sort(
    (one, other) =>
      one.year - other.year ||
      MODALITY_ORDER.indexOf(one.modality) - MODALITY_ORDER.indexOf(other.modality) ||
      Number(other.period.wholeYear) - Number(one.period.wholeYear) ||
      one.period.name.localeCompare(other.period.name) ||
      one.id.localeCompare(other.id),
  );
  const byYear = new Map<number, Figure[]>();
  for (const figure of sorted) byYear.set(figure.year, [...(byYear.get(figure.year) ?? []), figure]);
  return { indicator: { ...sorted[0]!.indicatorDefinition, name }, byYear, figures: sorted };
}
