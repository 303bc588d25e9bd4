import { Decimal } from 'decimal.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { QUALIFIERS } from '../../vocabulary/qualifier.js';
import { UNITS, type Unit, unitNamed } from '../../vocabulary/unit.js';
import { Lang } from '../enums.js';

/** A number with how exact it is; `value` is absent for a range, `low` and `high` for all else. */
export interface Amount {
  qualifier: Qualifier;
  value?: number | null;
  low?: number | null;
  high?: number | null;
}

/** 约112万人次, 不少于3亿元; at least 300,000,000 yuan. The qualifier is a word of its own, unless the number is exact. */
export function amountInWords(amount: Amount, unit: string, lang: Lang): string {
  const say = (value: number) => numberInWords(value, unit, lang);
  if (amount.qualifier === 'RANGE') return `${say(amount.low!)}${lang === Lang.ZH ? '至' : ' to '}${say(amount.high!)}`;
  const word = qualifierWord(amount.qualifier, lang);
  return `${word}${lang === Lang.EN && word !== '' ? ' ' : ''}${say(amount.value!)}`;
}

/** The word before a number; empty for an exact one, and for a range, whose two bounds say it. */
export function qualifierWord(qualifier: Qualifier, lang: Lang): string {
  if (qualifier === 'EXACT' || qualifier === 'RANGE') return '';
  return lang === Lang.ZH ? QUALIFIERS[qualifier].zh : QUALIFIERS[qualifier].en;
}

function numberInWords(value: number, unit: string, lang: Lang): string {
  if (unit === '%') return `${plain(value)}%`;
  if (unit === '位次') return lang === Lang.ZH ? `第${plain(value)}位` : `position ${plain(value)}`;
  if (lang === Lang.EN) return `${grouped(value)} ${unitNamed(unit)?.en ?? unit}`;
  const { name, shift } = readableUnit(value, unit);
  return `${plain(new Decimal(value).div(new Decimal(10).pow(shift)))}${name}`;
}

/** The largest unit of that base in which the number is at least 1, as a Chinese reader expects: 5.05亿元, 1080万元. */
function readableUnit(value: number, base: string): Pick<Unit, 'name' | 'shift'> {
  const larger = UNITS.filter((unit) => unit.base === base && unit.shift > 0 && Math.abs(value) >= 10 ** unit.shift);
  return larger.sort((a, b) => b.shift - a.shift)[0] ?? { name: base, shift: 0 };
}

/** Decimal digits, never an exponent. */
export const plain = (value: number | Decimal): string => new Decimal(value).toFixed();

function grouped(value: number): string {
  const [whole = '', fraction] = plain(value).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
