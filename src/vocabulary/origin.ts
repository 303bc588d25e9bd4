import type { Terms } from './term.js';

export type Origin = 'REPORT' | 'CODES';

export const ORIGINS: Terms<Origin> = {
  REPORT: { en: 'report', zh: '报告', description: 'Named by a report. 由报告提及。' },
  CODES: {
    en: 'official codes',
    zh: '官方代码',
    description: 'From the official list of divisions, mentioned or not. 来自官方区划代码，不论报告是否提及。',
  },
};
