import type { Modality } from '../../../vocabulary/modality.js';
import { readPeriod } from '../../reading/period.js';

/** 预计, not of what was expected before (超出预期). */
export const FORECAST = /预计|预估|预测|有望|可望|估计/u;
const INTENDED = /力争|争取|计划|确保|拟|将|目标/u;

/**
 * Modality follows the period, not the verb: what begins after the report's year is a TARGET; a forecast for a period that
 * ran until the report's year ended is an ESTIMATE; a plan for the second half of that year a TARGET. `said`: the words of
 * the sentence up to the value.
 */
export function modalityOf(period: string, year: number, plan: boolean, said: string): Modality {
  const days = readPeriod(period);
  if (days === null) return 'ACTUAL';
  const end = `${year}-12-31`;
  if (days.start === null ? days.end > end : days.start > end) return 'TARGET';
  if (days.end > end) return plan || INTENDED.test(said) || !FORECAST.test(said) ? 'TARGET' : 'ESTIMATE';
  if (days.end < end) return plan ? 'TARGET' : 'ACTUAL';
  if (plan) return 'TARGET';
  return FORECAST.test(said) ? 'ESTIMATE' : 'ACTUAL';
}
