import { folded } from '../text/fold.js';
import { headingMark } from '../text/headings.js';
import { FUTURE_SPANS, FUTURE_WORDS, PAST_WORDS, PLAN_ENDINGS, PLAN_NOUNS } from './plan-words.js';

/** What a heading says of the time that the text beneath it is about. */
export type HeadingTime =
  | { kind: 'PLAN'; year: number | null }
  | { kind: 'SPAN'; years: number; words: string }
  | { kind: 'PAST' }
  | { kind: 'SILENT' };

/** A heading that names no year is a plan's only when it is as short as this. In characters, without its mark. */
const SHORT = 14;
const YEARS = /(?<!\d)(20\d\d)年(?:度)?/gu;

const hasAny = (words: string, list: readonly string[]): boolean => list.some((each) => words.includes(each));

/**
 * What a heading says of its time, seen from the year that the report looks back on: 二、2031年工作思路 is the plan of 2031,
 * 下一步工作打算 a plan that names no year, 今后五年目标任务 a span, 2030年工作回顾 the past. A heading of both is silent.
 */
export function timeOfHeading(heading: string, year: number): HeadingTime {
  const words = folded(heading.slice(headingMark(heading)?.length ?? 0));
  const years = [...words.matchAll(YEARS)].map(({ 1: each }) => Number(each));
  const ahead = years.find((each) => each > year);
  const looksBack = hasAny(words, PAST_WORDS) && !/^(?:20\d\d年)?(?:针对|坚持|解决|聚焦)/u.test(words);
  const looksAhead = ahead !== undefined || hasAny(words, FUTURE_WORDS);
  if (looksBack) return looksAhead ? { kind: 'SILENT' } : { kind: 'PAST' };
  const span = FUTURE_SPANS.find(([word]) => words.includes(word));
  if (span !== undefined && ahead === undefined) return { kind: 'SPAN', words: span[0], years: span[1] };
  if (ahead !== undefined) {
    const behind = words.slice(words.indexOf(String(ahead)) + 5);
    const opens = words.startsWith(String(ahead));
    if (behind === '' || (hasAny(behind, PLAN_NOUNS) && (opens || words.length <= SHORT * 2)))
      return { kind: 'PLAN', year: ahead };
    return { kind: 'SILENT' };
  }
  if (years.length > 0) return { kind: 'PAST' };
  if (words.length <= SHORT * 2 && FUTURE_WORDS.some((each) => words.startsWith(each)))
    return { kind: 'PLAN', year: null };
  if (words.length <= SHORT && PLAN_ENDINGS.some((each) => words.endsWith(each))) return { kind: 'PLAN', year: null };
  return { kind: 'SILENT' };
}
