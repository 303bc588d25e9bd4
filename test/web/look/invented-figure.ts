import type { Figure } from '../../../src/web/look/figures/figure.js';

let count = 0;

/** A figure of an invented town: 税收收入 of 3亿元 in 2032, unless told otherwise. */
export function inventedFigure(change: Partial<Figure> = {}): Figure {
  count += 1;
  const { year = 2032, value = 300_000_000 } = change;
  return {
    id: `990000000/observation/${count}`,
    indicator: '税收收入',
    indicatorDefinition: { id: 'indicator/税收收入', en: 'tax revenue' },
    printed: '3亿元',
    value,
    lower: value,
    upper: value,
    unit: '元',
    per: null,
    modality: 'ACTUAL',
    qualifier: 'EXACT',
    measure: 'AMOUNT',
    year,
    period: { name: String(year), wholeYear: true, basis: 'SAID' },
    growth: null,
    scope: null,
    rank: null,
    partOf: null,
    conflicted: false,
    subjectName: '清河镇',
    subject: { id: 'division/990000000' },
    ...change,
  };
}
