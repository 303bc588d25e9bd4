import type { Terms } from './term.js';

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH';

export const SEVERITIES: Terms<Severity> = {
  LOW: { en: 'low', zh: '低', description: 'Worth knowing. 值得知道。' },
  MEDIUM: { en: 'medium', zh: '中', description: 'Can mislead a hasty reader. 可能误导匆忙的读者。' },
  HIGH: {
    en: 'high',
    zh: '高',
    description: 'Using the figure without the warning gives a false statement. 不加说明地引用会得出错误结论。',
  },
};
