import type { FigureRow } from '../../graph/read/figures.js';
import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import { GROWTH_SUFFIX, growthIndicatorName } from '../../vocabulary/indicator.js';

/** The name of the indicator whose growth this one is; null where it is no growth of another. */
export const levelOf = (indicator: string): string | null =>
  indicator.endsWith(GROWTH_SUFFIX) ? indicator.slice(0, -GROWTH_SUFFIX.length) : null;

/** A figure read for its growth: its bounds, qualifier, unit and words are those of the growth, its id that of the figure that says it. */
export interface GrowthRead extends FigureRow {
  /** Equal for two whose growths have the same bounds, be one of them about so much. */
  says: string;
  /** Against what it is measured: see growthBasisOf. */
  against: string;
  /** Whether it is measured against another year than the one before. */
  againstOther: boolean;
}

/**
 * What figures say of the growth of an indicator: observations of …增速 and levels that carry their growth in percent (3.1亿元, 增长6.3%).
 * A level without one says nothing of it, nor does one that moved by percentage points.
 *
 * @param growth name of the growth (税收收入增速)
 */
export function growthsIn(figures: readonly FigureRow[], growth: string): GrowthRead[] {
  return figures.flatMap((figure) => {
    if (figure.indicator === growth) return [read(figure, figure)];
    if (growthIndicatorName(figure.indicator) !== growth || figure.growthMeasure !== 'PERCENT') return [];
    const { growthLower: lower, growthUpper: upper, growthQualifier: qualifier, growthPrinted: printed } = figure;
    if (qualifier === undefined || printed === undefined) return [];
    return [read(figure, { lower, upper, qualifier, printed, unit: '%' })];
  });
}

type Said = Pick<FigureRow, 'lower' | 'upper' | 'qualifier' | 'printed' | 'unit'>;

const read = (figure: FigureRow, { lower, upper, qualifier, printed, unit }: Said): GrowthRead => ({
  ...figure,
  indicator: levelOf(figure.indicator) === null ? growthIndicatorName(figure.indicator) : figure.indicator,
  measure: 'GROWTH',
  per: undefined,
  unit,
  qualifier,
  printed,
  lower,
  upper,
  says: JSON.stringify([lower ?? null, upper ?? null, unit]),
  against: growthBasisOf(figure),
  againstOther: growthBasisOf(figure) === `AGAINST ${figure.growthAgainstYear}`,
});

/** What of a growth says against what it is measured. */
export interface Based {
  year: number;
  wholeYear?: boolean;
  growthBasis?: GrowthBasis | null;
  growthAgainstYear?: number | null;
}

/**
 * Against what a growth is measured, equal for two that are measured alike. A whole year's growth is against the year before whether the
 * text says so (同比, 较上年, the year by its number) or not; of a part of a year nothing is supposed.
 */
export function growthBasisOf({ year, wholeYear, growthBasis, growthAgainstYear }: Based): string {
  const basis = growthBasis ?? 'NOT_SAID';
  if (basis === 'AGAINST_YEAR' && growthAgainstYear !== year - 1) return `AGAINST ${growthAgainstYear}`;
  return wholeYear || basis === 'AGAINST_YEAR' ? 'YEAR_ON_YEAR' : basis;
}
