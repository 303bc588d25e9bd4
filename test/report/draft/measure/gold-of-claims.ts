import type { ReadObservation } from '../../../../src/report/claims/observation.js';
import type { Reading } from '../../../../src/report/claims/reading.js';
import type { ReadFacts } from '../../../../src/report/read-facts.js';
import { type Gold, type GoldFigure, TOWN } from './gold.js';

/** Reviewed claims as gold: every figure where it is printed, and the ignored places as no figures. */
export function goldOfClaims(reading: Reading, { claims, ignored }: ReadFacts): Gold {
  const observations = claims.flatMap((claim) => claim.observations);
  const indexes = new Map(observations.map(({ fact }, index) => [fact.id, index]));
  return {
    figures: observations.map((each) => figureOf(reading, each, indexes)),
    notFigures: ignored.map((place) => ({ place, because: reading.slice(place) })),
  };
}

function figureOf(
  reading: Reading,
  { fact, valueSpan, subjects, indicator }: ReadObservation,
  indexes: Map<string, number>,
): GoldFigure {
  const { value, low, high, unit, growth } = fact;
  const names = subjects.flatMap((known) => (known === reading.town ? [TOWN] : known.names));
  return {
    place: valueSpan,
    amount: value === null ? { value, low, high, unit } : { value, low: null, high: null, unit },
    indicators: [indicator.name, ...indicator.aliases],
    subject: fact.group === null ? names : [fact.group.text],
    qualifier: fact.qualifier,
    modality: fact.modality,
    period: fact.period.name,
    growth: growth && {
      amount: growth.percent,
      points: growth.measure === 'PERCENTAGE_POINTS',
      basis: growth.basis === 'NOT_SAID' ? null : growth.basis,
    },
    growthOnly: fact.measure === 'GROWTH',
    partOf: fact.partOf === null ? null : (indexes.get(fact.partOf) ?? null),
  };
}
