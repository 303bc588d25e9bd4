import type { PeriodBasis } from '../../vocabulary/period-basis.js';
import { Lang } from '../enums.js';

/** A period as the graph names it: 2031, 2031Q1, 2031H1, 2031-03, 2031-03-05, 2031-01/2031-11, ../2031-12. */
export interface NamedPeriod {
  period: string;
  periodBasis: PeriodBasis;
}

/** The period as a reader says it. That its start is not said, or that it is assumed, is said too. */
export function periodInWords({ period, periodBasis }: NamedPeriod, lang: Lang): string {
  const words = spanInWords(period, lang);
  if (periodBasis !== 'ASSUMED') return words;
  return lang === Lang.ZH ? `${words}（时期系推定）` : `${words} (period assumed)`;
}

function spanInWords(name: string, lang: Lang): string {
  const [from, to] = name.split('/');
  if (to === undefined) return partInWords(name, lang);
  if (from === '..') {
    return lang === Lang.ZH
      ? `截至${partInWords(to, lang)}（累计，起点未说明）`
      : `up to ${partInWords(to, lang)} (cumulative, start not said)`;
  }
  const year = from!.slice(0, 4);
  const sameYear = to.startsWith(year) && isMonth(from!) && isMonth(to);
  if (lang === Lang.ZH)
    return `${partInWords(from!, lang)}至${partInWords(to, lang).replace(sameYear ? `${year}年` : '', '')}`;
  return `${partInWords(from!, lang).replace(sameYear ? ` ${year}` : '', '')} to ${partInWords(to, lang)}`;
}

const isMonth = (name: string): boolean => /^\d{4}-\d{2}$/.test(name);

function partInWords(name: string, lang: Lang): string {
  const [, year, part, month, day] = /^(\d{4})(?:(Q[1-4]|H[12])|-(\d{2})(?:-(\d{2}))?)?$/.exec(name) ?? [];
  if (year === undefined) return name;
  if (part !== undefined) return PARTS[lang](year, part);
  if (lang === Lang.ZH) return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const PARTS: Record<Lang, (year: string, part: string) => string> = {
  [Lang.ZH]: (year, part) =>
    part.startsWith('Q')
      ? `${year}年第${'一二三四'[Number(part[1]) - 1]}季度`
      : `${year}年${part === 'H1' ? '上' : '下'}半年`,
  [Lang.EN]: (year, part) =>
    part.startsWith('Q') ? `${part} ${year}` : `the ${part === 'H1' ? 'first' : 'second'} half of ${year}`,
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
