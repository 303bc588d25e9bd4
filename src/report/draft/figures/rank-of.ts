import { RANK_AMONG } from './lexicon/roles.js';
import type { LineFigure, Place } from './line-figure.js';
import { tidy } from './phrase.js';
import type { PrintedValue } from './printed-value.js';

/** A position and among whom, and what it ranks where the words name it ('' for the figure just before). */
export interface Ranked {
  noun: string;
  rank: NonNullable<LineFigure['rank']>;
}

const RANKS = /均?(?:位列|位居|名列|排名|排位|稳居|列|居|排|跻身|取得|进入|获得?)[\u4e00-\u9fff“”()]{0,14}$/u;
/** What ranks the figure just before it: 增速排全省第2. */
const OF_LAST = /^(?:增速|增幅|总量|综合|均|增长率|得分|综合得分|总分|成绩)$/u;

/** Reads 位列全县第六 from the words before the position, which stand right before it in the line. */
export function rankOf(value: PrintedValue, before: string): Ranked {
  const found = RANK_AMONG.exec(before);
  const start = value.start - before.length + (found?.index ?? 0);
  const among: Place | null = found && { start, end: start + found[0].length };
  const noun = tidy(before.replace(RANKS, ''));
  return {
    noun: noun.length < 2 || OF_LAST.test(noun) ? '' : noun,
    rank: { start: value.start, end: value.end, among },
  };
}
