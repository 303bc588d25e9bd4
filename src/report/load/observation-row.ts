import { aspectOf } from '../../vocabulary/aspect.js';
import type { Observation } from '../facts.js';

/** Sort value of a figure that has none: an index cannot order by what is absent. */
export const NO_FIGURE = -Number.MAX_VALUE;

/**
 * The properties of an Observation node, as the header of cypher/schema.cypher names them, but for those that its statement reads
 * from the graph (subjectName, subjectKind, conflicted). Nulls are left out by the database.
 */
export function observationRow(observation: Observation) {
  const { group, growth, period, rank, scope } = observation;
  const isRange = observation.qualifier === 'RANGE';
  const inPoints = growth?.measure === 'PERCENTAGE_POINTS';
  const { lower, upper } = boundsOf(observation);
  const growthBounds =
    growth && !inPoints ? boundsOf({ ...growth, value: growth.percent }) : { lower: null, upper: null };
  const growthIsRange = growth?.qualifier === 'RANGE';
  return {
    id: observation.id,
    town: observation.town.replace('division/', ''),
    subject: observation.subject ?? null,
    subjectText: group?.text ?? null,
    subjectOpen: group?.open ?? null,
    subjectMembers: group?.members ?? [],
    indicator: observation.indicator,
    aspect: aspectOf(observation.indicator, observation.measure, observation.unit),
    measure: observation.measure,
    unit: observation.unit,
    per: observation.per ?? null,
    printed: observation.printed,
    qualifier: observation.qualifier,
    value: observation.value ?? null,
    low: isRange ? (observation.low ?? null) : null,
    high: isRange ? (observation.high ?? null) : null,
    lower,
    upper,
    modality: observation.modality,
    period: period.name,
    periodStart: period.start ?? null,
    periodEnd: period.end,
    periodBasis: period.basis,
    year: period.year,
    wholeYear: period.wholeYear,
    growthPercent: inPoints ? null : (growth?.percent ?? null),
    growthPoints: inPoints ? (growth.percent ?? null) : null,
    growthLow: growthIsRange ? (growth.low ?? null) : null,
    growthHigh: growthIsRange ? (growth.high ?? null) : null,
    growthLower: growthBounds.lower,
    growthUpper: growthBounds.upper,
    growthMeasure: growth?.measure ?? null,
    growthQualifier: growth?.qualifier ?? null,
    growthBasis: growth?.basis ?? null,
    growthAgainstYear: growth?.againstYear ?? null,
    growthPrinted: growth?.printed ?? null,
    partOf: observation.partOf ?? null,
    stageOf: observation.stageOf ?? null,
    rank: rank?.position ?? null,
    among: rank?.among ?? null,
    scope: scope?.text ?? null,
    excludes: scope?.excludes ?? [],
    members: observation.members ?? [],
    listComplete: observation.listComplete ?? null,
    sortValue: observation.value ?? observation.low ?? observation.high ?? NO_FIGURE,
    sortGrowth: inPoints ? NO_FIGURE : (growth?.percent ?? growth?.low ?? growth?.high ?? NO_FIGURE),
  };
}

export type ObservationRow = ReturnType<typeof observationRow>;

/** What the figure is bounded by, in the base unit: 约 counts as the number itself, 以上 and 超 have no upper bound, 以内 and 近 no lower. */
export function boundsOf({ qualifier, value, low, high }: Pick<Observation, 'qualifier' | 'value' | 'low' | 'high'>) {
  const figure = value ?? null;
  switch (qualifier) {
    case 'RANGE':
      return { lower: low ?? null, upper: high ?? null };
    case 'AT_LEAST':
    case 'OVER':
      return { lower: figure ?? low ?? null, upper: null };
    case 'AT_MOST':
    case 'NEARLY':
      return { lower: null, upper: figure ?? high ?? null };
    default:
      return { lower: figure, upper: figure };
  }
}
