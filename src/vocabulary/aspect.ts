import type { Measure } from './measure.js';
import type { Terms } from './term.js';

/** What kind of money an amount is: what a reader asks for who does not know each report's own indicators. */
export type Aspect = 'REVENUE' | 'INVESTMENT';

export const ASPECTS: Terms<Aspect> = {
  REVENUE: { en: 'revenue', zh: '收入', description: 'Money earned: income, turnover or rent. 收入、营收或租金。' },
  INVESTMENT: { en: 'investment', zh: '投资', description: 'Money put in. 投资或投入。' },
};

const REVENUE = /收入|营收|租金/;
const INVESTMENT = /投资|投入|固投/;

/** The aspect of an indicator by its name; null for what is no amount of yuan, and where the name says neither. */
export function aspectOf(indicator: string, measure: Measure, unit: string): Aspect | null {
  if (measure !== 'AMOUNT' || unit !== '元') return null;
  if (REVENUE.test(indicator)) return 'REVENUE';
  return INVESTMENT.test(indicator) ? 'INVESTMENT' : null;
}
