import type { Terms } from './term.js';

export type Qualifier = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'OVER' | 'NEARLY' | 'RANGE';

export const QUALIFIERS: Terms<Qualifier> = {
  EXACT: { en: 'exactly', zh: '确数', description: 'The number as it stands. 原数。' },
  ABOUT: { en: 'about', zh: '约', description: 'Printed with 约 or 左右. 约、左右。' },
  AT_LEAST: {
    en: 'at least',
    zh: '不少于',
    description: 'Printed with 以上, 不低于 or 至少: no upper bound. 以上、不低于、至少，无上限。',
  },
  AT_MOST: {
    en: 'at most',
    zh: '不超过',
    description: 'Printed with 以内 or 不超过: no lower bound. 以内、不超过，无下限。',
  },
  OVER: {
    en: 'over',
    zh: '超过',
    description: 'Printed with 超, 突破, 余 or 多: more than the number. 超、突破、余、多。',
  },
  NEARLY: { en: 'nearly', zh: '近', description: 'Printed with 近: somewhat less than the number. 近，略少于。' },
  RANGE: { en: 'between', zh: '区间', description: 'Two bounds; there is no single value. 上下限，无单一数值。' },
};
