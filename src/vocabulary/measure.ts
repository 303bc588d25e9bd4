import type { Terms } from './term.js';

export type Measure = 'AMOUNT' | 'COUNT' | 'AREA' | 'RATE' | 'RANK' | 'PEAK' | 'AVERAGE' | 'GROWTH';

export const MEASURES: Terms<Measure> = {
  AMOUNT: { en: 'amount', zh: '金额或数量', description: 'An amount of money or of a quantity. 金额或物量。' },
  COUNT: { en: 'count', zh: '个数', description: 'A number of things or persons. 个数、人数、次数。' },
  AREA: { en: 'area', zh: '面积', description: 'An area of land. 面积。' },
  RATE: {
    en: 'rate',
    zh: '比率',
    description: 'A share or a rate of completion, never a growth. 占比或完成率，不是增速。',
  },
  RANK: { en: 'rank', zh: '位次', description: 'A position among others. 位次。' },
  PEAK: { en: 'peak', zh: '峰值', description: 'The highest value within the period. 时期内最高值。' },
  AVERAGE: { en: 'average', zh: '平均', description: 'An average, as per head. 平均数，如人均。' },
  GROWTH: { en: 'growth', zh: '增速', description: 'A growth that is given without its level. 只给增速，未给水平值。' },
};
