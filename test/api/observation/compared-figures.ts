import type { Compared } from '../../../src/api/observation/compared.js';
import type { Qualifier } from '../../../src/vocabulary/qualifier.js';

/** Invented figures of a year; the bounds as a load writes them. */
export function figure(year: number, value: number, rest: Partial<Compared> = {}): Compared {
  const qualifier: Qualifier = rest.qualifier ?? 'EXACT';
  const isFloor = qualifier === 'AT_LEAST' || qualifier === 'OVER';
  const isCeiling = qualifier === 'AT_MOST' || qualifier === 'NEARLY';
  return {
    id: `${year} ${value}`,
    indicator: '实到外资',
    year,
    modality: 'ACTUAL',
    measure: 'AMOUNT',
    unit: '美元',
    qualifier,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    lower: isCeiling ? null : value,
    upper: isFloor ? null : value,
    conflicts: {},
    ...rest,
  };
}

/** The same, as aimed at. */
export const target = (year: number, value: number, rest: Partial<Compared> = {}) =>
  figure(year, value, { modality: 'TARGET', ...rest });
