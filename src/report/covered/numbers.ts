import { CHINESE_RUN, parseChinese } from '../reading/numerals.js';
import type { ReportText, Span } from '../text/report-text.js';

/** Arabic numerals with their decimals and thousands; the places between two of them in the raw text part them. */
const ARABIC = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/gu;

/** What is counted or measured in Chinese numerals: 三个, 六大, 唯一一家, 一季度, 四星级, 二期. */
const COUNTED =
  /^(?:余|多|几)?(?:个|家|名|位|人|户|项|件|起|条|次|场|份|辆|种|处|座|亩|元|美元|吨|米|公里|平方|年|月|天|日|周|季度|期|级|类|大(?!力|量|型|幅|家)|批|支|所|间|届|轮|倍|成(?!为|立|功|员|果|效|长)|镇|乡|村|县|市|星|等奖|分之|层|栋|套|台|页|章|款|点|番)/u;
/** Set phrases in which the numeral counts nothing. */
const PHRASES = /^(?:第三方|第一时间|第一线|第二课堂|一批|一年一度|一次性|一等|百年大计|万家灯火)/u;

/** Every number of the text, in the order of the text: in Arabic numerals, and in Chinese ones where they count. */
export function numbersIn(text: ReportText): Span[] {
  const numbers = [...arabicNumbers(text), ...chineseNumbers(text)];
  return numbers.sort((a, b) => a.start - b.start);
}

function arabicNumbers(text: ReportText): Span[] {
  const { text: folded, origin } = text.folded;
  const found: Span[] = [];
  for (const { 0: digits, index } of folded.matchAll(ARABIC)) {
    let start = index;
    for (let at = index + 1; at <= index + digits.length; at += 1) {
      const ends = at === index + digits.length;
      // Apart in the raw text (2022 3): two numbers, however they fold together.
      const parted =
        !ends &&
        (origin[at] ?? 0) - (origin[at - 1] ?? 0) > 1 &&
        /\d/.test(folded[at] ?? '') &&
        /\d/.test(folded[at - 1] ?? '');
      if (ends || parted) {
        found.push({ start: origin[start] ?? 0, end: (origin[at - 1] ?? 0) + 1 });
        start = at;
      }
    }
  }
  return found;
}

function chineseNumbers(text: ReportText): Span[] {
  const { text: folded, origin } = text.folded;
  return [...folded.matchAll(CHINESE_RUN)].flatMap(({ 0: run, index }) => {
    const before = folded.slice(Math.max(0, index - 2), index);
    const behind = folded.slice(index + run.length, index + run.length + 4);
    const length = lengthOfNumber(run, before, behind);
    return length === 0 ? [] : { start: origin[index] ?? 0, end: (origin[index + length - 1] ?? 0) + 1 };
  });
}

/** How many characters of a row of Chinese numerals are a number that counts; 0 for none. */
function lengthOfNumber(run: string, before: string, behind: string): number {
  // The 万 of 3万 and of 260余万 belongs to the Arabic number before it.
  if (/\d$|\d[余多几]$/u.test(before)) return 0;
  if (PHRASES.test(`${before.endsWith('第') ? '第' : ''}${run}${behind}`)) return 0;
  if (before.endsWith('第') || /[唯]$/u.test(before)) return run.length;
  const value = parseChinese(run);
  // 两三家: two digits side by side that are no number by themselves still count.
  if (COUNTED.test(behind)) return value !== null || run.length === 2 ? run.length : 0;
  return value !== null && run.length > 1 && /[十百千万亿]/u.test(run) ? run.length : 0;
}
