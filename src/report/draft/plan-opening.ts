import { FUTURE_WORDS, INTENTIONS } from './plan-words.js';

/** How far a sentence's opening reaches, and its statement of intent. In UTF-16 units. */
const OPENING = 24;
const INTENT = 120;
/** What may stand before the time to come: a salutation, 我们, an ordinal. */
const LEAD = /^(?:各位代表[,!:]?|同志们[,!:]?|在|[一二三四五]、|(?:我们)?.{0,8})$/u;

/** What a sentence that opens a part of the text says of the part's time: the plan, the past, or nothing. */
export type OpeningTime = 'PLAN' | 'PAST' | null;

/**
 * What the opening of a folded sentence says of its time, seen from the year that the report looks back on: 2031年，我们将…
 * and 明年，力争… open the plan, and so does 今年，我镇将… where the report is read out in the year that it plans.
 */
export function timeOfOpening(words: string, year: number): OpeningTime {
  const head = words.slice(0, OPENING);
  const intends = (length: number): boolean => INTENTIONS.some((each) => words.slice(0, length).includes(each));
  const next = [`${year + 1}年`, ...FUTURE_WORDS].find((each) => head.includes(each));
  if (next !== undefined && intends(INTENT)) {
    const before = head.slice(0, head.indexOf(next));
    if (LEAD.test(before) && !/(?:较|比|到|至)$/u.test(before)) return 'PLAN';
  }
  if (/^今年[,，]/u.test(head) && /将|力争|计划|要求/u.test(words.slice(0, 36))) return 'PLAN';
  if (/^(?:回顾|过去一年|一年来|过去的一年)/u.test(head) || head.startsWith(`${year}年,`)) return 'PAST';
  return null;
}
