import type { Qualifier } from '../../vocabulary/qualifier.js';
import { PERS, type Per, type Unit, unitNamed } from '../../vocabulary/unit.js';
import { folded } from '../text/fold.js';
import { Decimal, shifted } from './decimal.js';
import { type Numeral, placesOf, readNumeral } from './numerals.js';
import { stripBefore, stripBehind } from './qualifier-words.js';

/**
 * A printed figure in its base unit. `low` and `high` are the bounds that comparisons use, null where there is none:
 *
 * | qualifier | value | low   | high  |
 * | EXACT     | n     | n     | n     |
 * | ABOUT     | n     | null  | null  |
 * | AT_LEAST  | n     | n     | null  |
 * | OVER      | n     | n     | null  |
 * | AT_MOST   | n     | null  | n     |
 * | NEARLY    | n     | null  | n     |
 * | RANGE     | null  | first | second |
 */
export interface Figure {
  value: Decimal | null;
  low: Decimal | null;
  high: Decimal | null;
  /** Name of the base unit. */
  unit: string;
  per: Per | null;
  qualifier: Qualifier;
}

/** Why a printed figure cannot be read, as the end of a sentence. */
export interface Unreadable {
  unreadable: string;
  /** The unit that is not known, where that is the reason. */
  unknownUnit?: string;
}

/** What a claim says beside the printed value, where that shows no unit or qualifier. */
export interface FigureHints {
  unit?: Unit;
  qualifier?: Qualifier;
}

const CONNECTOR = /^(?:[-–—~]+|至|到)/u;
const MULTIPLIERS = /^[十百千万亿]+/u;
/** Longer than any figure is printed. */
const LONGEST = 60;

/** Reads a figure as printed: 3亿元以上, 近80场次, 3000余人次, 90%-100%, 第六, 唯一一家. Never throws. */
export function readFigure(printed: string, hints: FigureHints = {}): Figure | Unreadable {
  if (printed.length > LONGEST) return { unreadable: `it is longer than ${LONGEST} characters` };
  const before = stripBefore(folded(printed));
  const negative = /^[-−]/u.test(before.rest);
  const text = negative ? before.rest.slice(1) : before.rest;
  const parts = readNone(text) ?? readOrdinal(text) ?? readPercentInWords(text) ?? readNumbers(text);
  if (parts === null) return { unreadable: 'it begins with no number' };
  const behind = stripBehind(parts.rest);
  const unit = readUnit(behind.rest, hints.unit);
  if ('unreadable' in unit) return unit;
  const qualifier = oneQualifier(new Set([...before.qualifiers, ...behind.qualifiers]), hints.qualifier);
  if (typeof qualifier === 'object') return qualifier;
  const numbers = parts.numbers.map((each) => shifted(negative ? each.negated() : each, unit.places + unit.unit.shift));
  return { ...singleOrRange(numbers, qualifier), unit: unit.unit.base, per: unit.per };
}

type Value = Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'>;

function singleOrRange([first = new Decimal(0), second]: readonly Decimal[], qualifier: Qualifier): Value | Unreadable {
  if (second === undefined) {
    if (qualifier === 'RANGE') return { unreadable: 'it is said to be a RANGE but has one number only' };
    return { value: first, ...boundsOf(first, qualifier), qualifier };
  }
  if (first.gt(second)) return { unreadable: 'its first number is larger than its second' };
  return { value: null, low: first, high: second, qualifier: 'RANGE' };
}

export const isUnreadable = (figure: object): figure is Unreadable => 'unreadable' in figure;

/** The bounds that a single value has under its qualifier. */
export function boundsOf(value: Decimal, qualifier: Qualifier): { low: Decimal | null; high: Decimal | null } {
  const hasLow = qualifier === 'EXACT' || qualifier === 'AT_LEAST' || qualifier === 'OVER';
  const hasHigh = qualifier === 'EXACT' || qualifier === 'AT_MOST' || qualifier === 'NEARLY';
  return { low: hasLow ? value : null, high: hasHigh ? value : null };
}

/** One or two numbers from the start of a text, and what comes behind them. */
interface Numbers {
  numbers: Decimal[];
  rest: string;
}

function readNumbers(text: string): Numbers | null {
  const first = readNumeral(text);
  if (first === null) return readNeighbours(text);
  const behind = text.slice(first.length);
  const second = readSecond(behind);
  if (second === null) return { numbers: [first.value], rest: behind };
  return { numbers: [asFirst(first, second), second.numeral.value], rest: second.rest };
}

/** 3-10亿元 is 3亿 to 10亿, but 5000-1万元 is 5000 to 10000: the places are shared unless that turns the order round. */
function asFirst(first: Numeral, second: { numeral: Numeral; ownUnit: boolean }): Decimal {
  const sharing = shifted(first.value, second.numeral.places);
  const shares = first.places === 0 && !second.ownUnit && sharing.lte(second.numeral.value);
  return shares ? sharing : first.value;
}

/** The second number of a range, behind a connector, with or without the unit after the first (90%-100%, 3家至5家). */
function readSecond(behind: string): { numeral: Numeral; ownUnit: boolean; rest: string } | null {
  const unit = /^(?:m2|[^\d\s\-–—~至到]{0,4})/u.exec(behind)?.[0] ?? '';
  for (const own of unit === '' ? [''] : ['', unit]) {
    const connector = CONNECTOR.exec(behind.slice(own.length))?.[0];
    const after = connector === undefined ? '' : behind.slice(own.length + connector.length);
    const numeral = connector === undefined ? null : readNumeral(after);
    const rest = numeral === null ? '' : after.slice(numeral.length);
    if (numeral !== null && rest.startsWith(own)) return { numeral, ownUnit: own !== '', rest };
  }
  return null;
}

/** 两三家: two neighbouring digits are a range. */
function readNeighbours(text: string): Numbers | null {
  const digits = '一二三四五六七八九';
  const [first, second] = [...text.slice(0, 2)].map((each) => digits.indexOf(each === '两' ? '二' : each) + 1);
  if (!first || second !== first + 1 || MULTIPLIERS.test(text.slice(2))) return null;
  return { numbers: [new Decimal(first), new Decimal(second)], rest: text.slice(2) };
}

/** 无一起, 未发生一起: none at all. */
function readNone(text: string): Numbers | null {
  const none = /^(?:无|未发生|没有发生|没有)一(?=[\u4e00-\u9fff])/u.exec(text)?.[0];
  return none === undefined ? null : { numbers: [new Decimal(0)], rest: text.slice(none.length) };
}

/** 第六, 第六位, 第三名: a position. */
function readOrdinal(text: string): Numbers | null {
  const numeral = text.startsWith('第') ? readNumeral(text.slice(1)) : null;
  if (numeral === null) return null;
  return { numbers: [numeral.value], rest: text.slice(1 + numeral.length).replace(/^[名位]?/u, '位次') };
}

/** 百分之十五. */
function readPercentInWords(text: string): Numbers | null {
  const numeral = text.startsWith('百分之') ? readNumeral(text.slice(3)) : null;
  return numeral && { numbers: [numeral.value], rest: `%${text.slice(3 + numeral.length)}` };
}

function oneQualifier(printed: Set<Qualifier>, given: Qualifier | undefined): Qualifier | Unreadable {
  // 约3亿元以上: the bound says more than the 约.
  if (printed.size > 1) printed.delete('ABOUT');
  // 400余元以上: more than 400.
  if (printed.has('OVER')) printed.delete('AT_LEAST');
  const [first, second] = printed;
  if (second !== undefined) return { unreadable: `it is both ${first} and ${second}` };
  if (first !== undefined && given !== undefined && first !== given) {
    return { unreadable: `it is printed as ${first}, but said to be ${given}` };
  }
  return first ?? given ?? 'EXACT';
}

interface ReadUnit {
  unit: Unit;
  per: Per | null;
  /** Places that stand before a unit that has no such larger form: 30余万辆. */
  places: number;
}

function readUnit(text: string, given: Unit | undefined): ReadUnit | Unreadable {
  const [name = '', ...divisor] = text.split('/');
  const perName = divisor.join('/');
  const per = PERS.find((each) => each === perName) ?? null;
  if (perName !== '' && per === null)
    return { unreadable: `'${perName}' is none of the known divisors ${PERS.join(', ')}` };
  if (name === '') {
    return given === undefined
      ? { unreadable: 'it shows no unit: say which with `unit`' }
      : { unit: given, per, places: 0 };
  }
  const direct = unitNamed(name);
  if (direct !== undefined && given !== undefined && direct.base !== given.base) {
    return { unreadable: `it is printed in ${name}, but said to be in ${given.name}` };
  }
  if (direct !== undefined) return { unit: direct, per, places: 0 };
  const multipliers = MULTIPLIERS.exec(name)?.[0] ?? '';
  const smaller = name === multipliers ? given : unitNamed(name.slice(multipliers.length));
  if (multipliers !== '' && smaller !== undefined) return { unit: smaller, per, places: placesOf(multipliers) };
  return { unreadable: `'${name}' is no known unit`, unknownUnit: name };
}

const PRINTED: Readonly<Record<Exclude<Qualifier, 'RANGE'>, readonly [string, string]>> = {
  EXACT: ['', ''],
  ABOUT: ['约', ''],
  AT_LEAST: ['', '以上'],
  AT_MOST: ['', '以内'],
  OVER: ['超', ''],
  NEARLY: ['近', ''],
};

/** A figure in words that `readFigure` reads as the same figure: 230000000元以上. */
export function printFigure({ value, low, high, unit, per, qualifier }: Figure): string {
  const shownUnit = per === null ? unit : `${unit}/${per}`;
  if (qualifier === 'RANGE' || value === null) return `${low?.toFixed() ?? ''}-${high?.toFixed() ?? ''}${shownUnit}`;
  const [before, behind] = PRINTED[qualifier];
  return `${before}${value.toFixed()}${shownUnit}${behind}`;
}
