import type { Qualifier } from '../../vocabulary/qualifier.js';
import { PERS, type Per, type Unit, unitNamed } from '../../vocabulary/unit.js';
import { folded } from '../text/fold.js';
import { Decimal, shifted } from './decimal.js';
import { type Numeral, readNumeral } from './numerals.js';

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

type Words = readonly (readonly [string, Qualifier | null])[];

/** Longer words before those that they begin with. Null: a word that says nothing about the size. */
const BEFORE: Words = [
  ['不低于', 'AT_LEAST'],
  ['不少于', 'AT_LEAST'],
  ['不小于', 'AT_LEAST'],
  ['至少', 'AT_LEAST'],
  ['最少', 'AT_LEAST'],
  ['不超过', 'AT_MOST'],
  ['不高于', 'AT_MOST'],
  ['不多于', 'AT_MOST'],
  ['至多', 'AT_MOST'],
  ['不足', 'AT_MOST'],
  ['不到', 'AT_MOST'],
  ['低于', 'AT_MOST'],
  ['少于', 'AT_MOST'],
  ['小于', 'AT_MOST'],
  ['超过', 'OVER'],
  ['超出', 'OVER'],
  ['超', 'OVER'],
  ['突破', 'OVER'],
  ['逾', 'OVER'],
  ['高于', 'OVER'],
  ['大于', 'OVER'],
  ['多于', 'OVER'],
  ['将近', 'NEARLY'],
  ['接近', 'NEARLY'],
  ['近', 'NEARLY'],
  ['大约', 'ABOUT'],
  ['约', 'ABOUT'],
  ['达到', null],
  ['达', null],
  ['共计', null],
  ['共', null],
  ['累计', null],
  ['合计', null],
  ['总计', null],
  ['各', null],
  ['仅', null],
  ['唯一', null],
];
const BEHIND: Words = [
  ['及以上', 'AT_LEAST'],
  ['以上', 'AT_LEAST'],
  ['以下', 'AT_MOST'],
  ['以内', 'AT_MOST'],
  ['之内', 'AT_MOST'],
  ['左右', 'ABOUT'],
  ['上下', 'ABOUT'],
  ['余', 'OVER'],
  ['多', 'OVER'],
];
const CONNECTOR = /^(?:[-–—~]+|至|到)/u;
const MULTIPLIERS = /^[十百千万亿]+/u;
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Reads a figure as printed: 3亿元以上, 近80场次, 3000余人次, 90%-100%, 第六, 唯一一家. Never throws. */
export function readFigure(printed: string, hints: FigureHints = {}): Figure | Unreadable {
  const qualifiers = new Set<Qualifier>();
  const lead = stripBefore(folded(printed), qualifiers);
  const sign = /^[-−]/u.test(lead) ? -1 : 1;
  const text = sign < 0 ? lead.slice(1) : lead;
  const parts = readOrdinal(text) ?? readPercentInWords(text) ?? readNumbers(text);
  if (parts === null) return { unreadable: 'it begins with no number' };
  const rest = stripBehind(parts.rest, qualifiers);
  const unit = readUnit(rest, hints.unit);
  if ('unreadable' in unit) return unit;
  const qualifier = oneQualifier(qualifiers, hints.qualifier);
  if (typeof qualifier === 'object') return qualifier;
  const numbers = parts.numbers.map((each) => shifted(each, unit.places + unit.unit.shift).times(sign));
  const [first = new Decimal(0), second] = sign < 0 ? numbers.reverse() : numbers;
  if (second !== undefined && first.gt(second)) return { unreadable: 'its first number is larger than its second' };
  const common = { unit: unit.unit.base, per: unit.per };
  if (second !== undefined) return { value: null, low: first, high: second, qualifier: 'RANGE', ...common };
  if (qualifier === 'RANGE') return { unreadable: 'it is said to be a RANGE but has one number only' };
  return { value: first, ...boundsOf(first, qualifier), qualifier, ...common };
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
  const unit = /^[^\d\s\-–—~至到]{0,4}/u.exec(behind)?.[0] ?? '';
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

function stripBefore(text: string, qualifiers: Set<Qualifier>): string {
  const word = BEFORE.find(([each]) => text.startsWith(each));
  if (word === undefined) return text;
  if (word[1]) qualifiers.add(word[1]);
  return stripBefore(text.slice(word[0].length), qualifiers);
}

/** Takes away 余 or 多 right behind the number (3000余人次, 1亿多元) and the words at the very end (3亿元以上). */
function stripBehind(text: string, qualifiers: Set<Qualifier>): string {
  const inner = /^[余多来]/u.exec(text)?.[0];
  if (inner !== undefined) qualifiers.add(inner === '来' ? 'ABOUT' : 'OVER');
  let rest = inner === undefined ? text : text.slice(1);
  for (let word = wordBehind(rest); word !== undefined; word = wordBehind(rest)) {
    if (word[1]) qualifiers.add(word[1]);
    rest = rest.slice(0, -word[0].length);
  }
  return rest;
}

const wordBehind = (text: string): Words[number] | undefined => BEHIND.find(([each]) => text.endsWith(each));

function oneQualifier(printed: Set<Qualifier>, given: Qualifier | undefined): Qualifier | Unreadable {
  // 约3亿元以上: the bound says more than the 约.
  if (printed.size > 1) printed.delete('ABOUT');
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
  if (direct !== undefined) return { unit: direct, per, places: 0 };
  const multipliers = MULTIPLIERS.exec(name)?.[0] ?? '';
  const smaller = name === multipliers ? given : unitNamed(name.slice(multipliers.length));
  const places = [...multipliers].reduce((sum, character) => sum + (PLACES[character] ?? 0), 0);
  if (multipliers !== '' && smaller !== undefined) return { unit: smaller, per, places };
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
