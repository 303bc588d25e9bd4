import type { Terms } from './term.js';

export type GrowthMeasure = 'PERCENT' | 'PERCENTAGE_POINTS';

export const GROWTH_MEASURES: Terms<GrowthMeasure> = {
  PERCENT: {
    en: 'percent',
    zh: '百分比',
    description: 'A growth in percent of the earlier level. 相对前期水平的百分比。',
  },
  PERCENTAGE_POINTS: {
    en: 'percentage points',
    zh: '百分点',
    description: 'A difference between two rates, in percentage points. 两个比率之差，以百分点计。',
  },
};
