import { type Days, readPeriod } from './period.js';

/** Words of a text that name a period: 2031年, 一季度, 1-11月, 2031-12-04. */
export interface PeriodWords {
  /** UTF-16 offsets in the folded text that was searched. */
  start: number;
  end: number;
  /** The year named, or null. */
  year: number | null;
  /** Whether they name a part of a year. */
  part: boolean;
  /** The days, where a year that is not named is the given one; null for what no calendar has. */
  daysIn(year: number): Days | null;
}

/** Whether words name this period, its end (截至11月), or the year that it lies in. */
export const namesPeriod = (words: PeriodWords, { end, year }: { end: string; year: number }): boolean =>
  words.daysIn(year)?.end === end || (!words.part && words.year === year);

const PART = String.raw`第?[一二三四1-4]季度|前[二三]季度|[上下]半年|\d{1,2}月?[-–—~至到]\d{1,2}月|\d{1,2}月(?:\d{1,2}[日号])?`;
const WORDS = new RegExp(
  String.raw`(?<![\d.])(?:(?<first>[12]\d{3})年?[-–—~至到](?<last>[12]\d{3})年|(?<day>[12]\d{3}-\d{2}-\d{2})(?!\d)|` +
    `(?<year>[12]\\d{3})年(?<ofYear>${PART})?|(?<bare>${PART}))`,
  'gu',
);
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** All words of a folded text that name a period with a number, in the order of the text. */
export function periodWordsIn(folded: string): PeriodWords[] {
  return [...folded.matchAll(WORDS)].map(({ 0: words, index, groups = {} }) => {
    const { first, last, day, year, ofYear, bare } = groups;
    const named = day?.slice(0, 4) ?? year ?? last;
    const nameIn = (given: number): string => {
      if (first !== undefined) return `${first}/${last}`;
      return day ?? nameOfPart(ofYear ?? bare, named ?? String(given));
    };
    return {
      start: index,
      end: index + words.length,
      year: named === undefined ? null : Number(named),
      part: (ofYear ?? bare ?? day) !== undefined,
      daysIn: (given) => readPeriod(nameIn(given)),
    };
  });
}

function nameOfPart(part: string | undefined, year: string): string {
  if (part === undefined) return year;
  const quarter = /^(前|第)?([一二三四1-4])季度$/u.exec(part);
  if (quarter)
    return quarter[1] === '前'
      ? `${year}Q1/${year}Q${QUARTERS[quarter[2] ?? '']}`
      : `${year}Q${QUARTERS[quarter[2] ?? '']}`;
  if (part.endsWith('半年')) return `${year}H${part.startsWith('上') ? 1 : 2}`;
  const [first = '', second] = part.match(/\d+/gu) ?? [];
  const month = `${year}-${first.padStart(2, '0')}`;
  if (second === undefined) return month;
  return /[日号]$/u.test(part) ? `${month}-${second.padStart(2, '0')}` : `${month}/${year}-${second.padStart(2, '0')}`;
}
