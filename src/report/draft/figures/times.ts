import { periodName, readPeriod } from '../../reading/period.js';

/** Words of a line that say for when its figures are. */
export interface TimeWords {
  /** UTF-16 offsets in the line's words. */
  start: number;
  end: number;
  /** The period's name: 2031, 2031-01/2031-11, ../2031-12. */
  name: string;
  basis: 'SAID' | 'RELATIVE' | 'CUMULATIVE';
  /** Whether they only say that a total has been running (累计), which any other words outdo. */
  running: boolean;
  /** Where in the line they end to hold: 在2030年2000亩的基础上, only for its clause. */
  until: number;
  /** Whether they begin the line, so that they hold for the lines behind it too. */
  opens: boolean;
}

/** The years that relative words count from. */
export interface Clock {
  year: number;
  /** The year that 今年 means: the plan's, where an announcement of the year to come is read. */
  thisYear: number;
  planYear: number | null;
}

const Y = '(?<!\\d)(20[0-5]\\d|19[5-9]\\d)年?';
const PART =
  '第?[一二三四1-4]季度|前[二三]季度|[上下]半年度?|(?<![上下一])半年(?=度|来|工作)度?|\\d{1,2}月?份?[-–—~至到]\\d{1,2}月份?|\\d{1,2}月(?:份|单月)?';
const MONTH = '\\d{1,2}|十[一二]?|[一二三四五六七八九]';
const TIMES = new RegExp(
  [
    `(?<until>(?:截至|截止|截止到|截至到|至|到)(?:${Y})?(?<untilMonth>${MONTH})月(?:\\d{1,2}[日号]|底|末|份)?)`,
    '(?<now>(?:截至|截止)(?:到)?(?:目前|今|现在|年底|年末|当前)|迄今|至今|(?:截至|截止|至|到)今年底)',
    `(?<from>20[0-5]\\d)年?(?:[-–—~至到])(?<to>20[0-5]\\d)年`,
    `(?:截至|截止|到)?${Y.replace('(20', '(?<year>20').replace('年?', '年(?!度?(?:任务|目标任务|版|制))')}(?:度|底|末|全年|年底)?(?<ofYear>${PART})?`,
    `(?:今年|全年|本年度?)?(?<part>${PART})`,
    '(?<thisYear>今年(?:以来)?|全年(?!任务|目标|计划)|年内|本年度?|当年|年底前?)',
    '(?<lastYear>去年|上年度?|上一年)(?!同期|末|底|同)',
    '(?<nextYear>明年|来年|下一年|新的一年)',
    '(?<years>(?:过去|近|这)?的?(?<howMany>[二三四五两]|[2-5])年(?:来|间|以来)|(?:过去|这)的?(?<howMany2>[二三四五两]|[2-5])年)',
    '(?<comingYears>(?:今后|未来)(?<howManyComing>[三五35])年)',
    '“?(?<plan>十[一二三四五]五)”?(?:时期|期间|以来|末)',
    '(?<running>累计|累积|总计)',
  ].join('|'),
  'gu',
);
const COMPARED = /(?:比|较|同|与|相比|超|超过|高于|低于|优于|对比|占)$/u;
const NUMBERS: Readonly<Record<string, number>> = { 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const FIVE_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

/** All words of a line that say a period, in its order; those that a growth is measured against (较2030年) are left out. */
export function timesIn(words: string, clock: Clock): TimeWords[] {
  const found: TimeWords[] = [];
  for (const match of words.matchAll(TIMES)) {
    const before = words.slice(Math.max(0, match.index - 4), match.index);
    if (COMPARED.test(before)) continue;
    const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 3);
    if (/^的[近约]?\d/u.test(behind) && /是$/u.test(before)) continue;
    if (/^(?:同期|相比|增)/u.test(behind) && match.groups?.running === undefined) continue;
    const read = nameOf(match.groups ?? {}, clock);
    if (read === null) continue;
    const days = readPeriod(read.name);
    if (days === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      ...read,
      name: periodName(days),
      running: match.groups?.running !== undefined,
      until: boundOf(words, match.index + match[0].length),
      opens: match.index <= 4 && /^(?:[一二三四五六七八九十]是)?[、,]?$/u.test(words.slice(0, match.index)),
    });
  }
  return found;
}

/** Parentheses that say a time hold no more. In UTF-16 units. */
const ASIDE = 40;

/** Where the clause or the parentheses end that only say what something else is measured from: 3亿元(2030年2亿元). */
function boundOf(words: string, end: number): number {
  const inside = /\([^()]*$/u.test(words.slice(Math.max(0, end - ASIDE), end));
  const closing = inside ? words.slice(end, end + ASIDE).indexOf(')') : -1;
  if (closing !== -1) return end + closing;
  const basis = /^[^,。;]{0,30}?基础上/u.exec(words.slice(end, end + 40))?.[0];
  return basis === undefined ? Number.POSITIVE_INFINITY : end + basis.length;
}

type Groups = Record<string, string | undefined>;
type Read = Pick<TimeWords, 'name' | 'basis'>;

function nameOf(groups: Groups, { year, thisYear, planYear }: Clock): Read | null {
  const said = (name: string): Read => ({ name, basis: 'SAID' });
  const relative = (name: string): Read => ({ name, basis: 'RELATIVE' });
  const running = (name: string): Read => ({ name: `../${name}`, basis: 'CUMULATIVE' });
  if (groups.until !== undefined) {
    const named = /(20[0-5]\d)年?/u.exec(groups.until)?.[1];
    return running(`${named ?? thisYear}-${two(monthOf(groups.untilMonth ?? ''))}`);
  }
  if (groups.now !== undefined) return running(`${thisYear}-12`);
  if (groups.from !== undefined) return said(`${groups.from}/${groups.to}`);
  if (groups.year !== undefined) return said(partName(groups.ofYear, groups.year));
  if (groups.part !== undefined) return said(partName(groups.part, String(thisYear)));
  if (groups.thisYear !== undefined) return relative(String(thisYear));
  if (groups.lastYear !== undefined) return relative(String(thisYear - 1));
  if (groups.nextYear !== undefined) return relative(String(planYear ?? year + 1));
  if (groups.years !== undefined) return relative(`${year - numberOf(groups.howMany ?? groups.howMany2) + 1}/${year}`);
  if (groups.comingYears !== undefined) return relative(`${year + 1}/${year + numberOf(groups.howManyComing)}`);
  if (groups.plan !== undefined) {
    const first = FIVE_YEARS[groups.plan];
    return first === undefined ? null : relative(`${first}/${first + 4}`);
  }
  return running(`${thisYear}-12`);
}

const numberOf = (words: string | undefined): number => NUMBERS[words ?? ''] ?? Number(words);
const MONTHS = '〇一二三四五六七八九十';
/** 十二 of 截止十二月. */
const monthOf = (words: string): string =>
  /\d/u.test(words) ? words : String(words.length === 1 ? MONTHS.indexOf(words) : 10 + MONTHS.indexOf(words[1] ?? ''));
const two = (number: string): string => number.padStart(2, '0');

function partName(part: string | undefined, year: string): string {
  if (part === undefined) return year;
  const quarter = /^(前|第)?([一二三四1-4])季度$/u.exec(part);
  if (quarter) {
    const last = QUARTERS[quarter[2] ?? ''] ?? quarter[2];
    return quarter[1] === '前' ? `${year}Q1/${year}Q${last}` : `${year}Q${last}`;
  }
  if (/半年度?$/u.test(part)) return `${year}H${part.startsWith('下') ? 2 : 1}`;
  const [first = '', second] = part.match(/\d+/gu) ?? [];
  return second === undefined ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(second)}`;
}
