import type { Language } from '../../shell/language.js';

/** A period beside a figure: 2031, 2031Q1, 2031H1, 2031-03, 2031-03-05, 2031-01/2031-11, ../2031-12 in few words. */
export function periodWords(name: string, language: Language): string {
  const [from = '', to] = name.split('/');
  if (to === undefined) return partWords(from, language);
  if (from === '..')
    return language === 'zh' ? `截至${partWords(to, 'zh')}累计` : `up to ${partWords(to, 'en')}, in all`;
  const sameYear = MONTH.test(from) && MONTH.test(to) && from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear) return `${partWords(from, language)}–${partWords(to, language)}`;
  const [first, last] = [from, to].map((month) => Number(month.slice(5)));
  if (language === 'zh') return `${from.slice(0, 4)}年${first}–${last}月`;
  return `${MONTHS[first! - 1]}–${MONTHS[last! - 1]} ${from.slice(0, 4)}`;
}

const MONTH = /^\d{4}-\d{2}$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PARTS: Readonly<Record<string, string>> = {
  Q1: '一季度',
  Q2: '二季度',
  Q3: '三季度',
  Q4: '四季度',
  H1: '上半年',
  H2: '下半年',
};

function partWords(name: string, language: Language): string {
  const [, year, part, month, day] = /^(\d{4})(?:([QH]\d)|-(\d{2})(?:-(\d{2}))?)?$/.exec(name) ?? [];
  if (year === undefined) return name;
  if (language === 'zh') {
    const rest = part ? PARTS[part] : `${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
    return `${year}年${rest}`;
  }
  return [part ?? (day ? Number(day) : undefined), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
