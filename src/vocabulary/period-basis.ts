import type { Terms } from './term.js';

export type PeriodBasis = 'SAID' | 'RELATIVE' | 'INHERITED' | 'CUMULATIVE' | 'ASSUMED';

export const PERIOD_BASES: Terms<PeriodBasis> = {
  SAID: { en: 'said', zh: '明言', description: 'The clause names the period. 句中明言时期。' },
  RELATIVE: {
    en: 'relative',
    zh: '相对',
    description: 'Said relative to the report, as 今年 or 全年. 相对报告年而言，如今年、全年。',
  },
  INHERITED: {
    en: 'inherited',
    zh: '承前',
    description: 'Taken from an earlier clause, whose quote is evidence too. 承前文时期，前文引文亦为依据。',
  },
  CUMULATIVE: {
    en: 'cumulative',
    zh: '累计',
    description: 'A running total whose start is not said. 累计数，起点未说明。',
  },
  ASSUMED: {
    en: 'assumed',
    zh: '推定',
    description:
      "Not said: the report's year, or the plan year under the plan's headings. 未言明：取报告年；在工作谋划标题下取计划年。",
  },
};
