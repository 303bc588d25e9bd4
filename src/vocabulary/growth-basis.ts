import type { Terms } from './term.js';

export type GrowthBasis = 'YEAR_ON_YEAR' | 'PERIOD_ON_PERIOD' | 'AGAINST_YEAR' | 'NOT_SAID';

export const GROWTH_BASES: Terms<GrowthBasis> = {
  YEAR_ON_YEAR: {
    en: 'year on year',
    zh: '同比',
    description: 'Against the same period a year before. 与上年同期相比。',
  },
  PERIOD_ON_PERIOD: {
    en: 'period on period',
    zh: '环比',
    description: 'Against the period just before. 与上一时期相比。',
  },
  AGAINST_YEAR: {
    en: 'against a named year',
    zh: '较某年',
    description: 'Against a year that the text names. 与所指明的年份相比。',
  },
  NOT_SAID: { en: 'basis not said', zh: '未说明', description: 'The text does not say against what. 未说明比较基准。' },
};
