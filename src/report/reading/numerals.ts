import { Decimal, shifted } from './decimal.js';

/** A number read from the start of a text. */
export interface Numeral {
  value: Decimal;
  /** How many UTF-16 units of the text it took. */
  length: number;
  /** Places of the 十百千万亿 behind it (5亿: 8), which 3-10亿 gives to its 3 as well. 0 without. */
  places: number;
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
/** The 千 of 千瓦, 千克, 千米 and 千伏 belongs to the unit. */
const MULTIPLIERS = /^(?:[十百万亿]|千(?![瓦克米伏]))+/u;
/** A row of characters that can write a Chinese number. */
export const CHINESE_RUN = /[〇零一二两三四五六七八九十百千万亿]+/gu;
const CHINESE_AT_START = /^[〇零一二两三四五六七八九十百千万亿]+/u;

/** More digits than any report prints; a longer row is no number. */
const LONGEST = 24;

/** How far a row of 十百千万亿 moves the decimal point: 百万 is 6. */
export const placesOf = (multipliers: string): number =>
  [...multipliers].reduce((sum, character) => sum + (PLACES[character] ?? 0), 0);

/** The number that a folded text begins with, in Arabic numerals (1,234.5; 1.49万; 3亿5000万) or Chinese ones, or null. */
export function readNumeral(text: string): Numeral | null {
  return readArabic(text) ?? readChinese(text);
}

function readArabic(text: string): Numeral | null {
  const digits = ARABIC.exec(text)?.[0];
  if (digits === undefined) return null;
  const multipliers = MULTIPLIERS.exec(text.slice(digits.length))?.[0] ?? '';
  if (digits.length + multipliers.length > LONGEST) return null;
  const places = placesOf(multipliers);
  const length = digits.length + multipliers.length;
  const value = shifted(new Decimal(digits.replaceAll(',', '')), places);
  // 3亿5000万: a second, smaller step goes on with the same number.
  const rest = places >= 4 ? readArabic(text.slice(length)) : null;
  if (rest && rest.places > 0 && rest.places < places) {
    return { value: value.plus(rest.value), length: length + rest.length, places: rest.places };
  }
  return { value, length, places };
}

function readChinese(text: string): Numeral | null {
  const run = CHINESE_AT_START.exec(text)?.[0];
  const value = run === undefined ? null : parseChinese(run);
  return run === undefined || value === null ? null : { value, length: run.length, places: 0 };
}

/**
 * The value of a whole Chinese numeral: 十二, 三百零五, 一万二, 二〇三一, and a bare 百 or 万 as in 百余家. Null for what is
 * no number: 十百千万, 一二四, 五十百千.
 */
export function parseChinese(run: string): Decimal | null {
  if (run.length > LONGEST) return null;
  const characters = [...run];
  if (characters.length === 0 || characters.some((each) => !(each in CHINESE_DIGITS) && !(each in PLACES))) return null;
  if (characters.every((each) => each in CHINESE_DIGITS)) return digitByDigit(characters);
  const [hundredMillions, rest] = splitAt(run, '亿');
  if (hundredMillions === null) return belowHundredMillion(run);
  const high = hundredMillions === '' ? new Decimal(1) : belowHundredMillion(hundredMillions);
  const low = rest === '' ? new Decimal(0) : (loneDigit(rest, 7) ?? belowHundredMillion(rest));
  return high && low && shifted(high, 8).plus(low);
}

function belowHundredMillion(run: string): Decimal | null {
  const [tenThousands, rest] = splitAt(run, '万');
  if (tenThousands === null) return belowTenThousand(run);
  const high = tenThousands === '' ? new Decimal(1) : belowTenThousand(tenThousands);
  const low = rest === '' ? new Decimal(0) : (loneDigit(rest, 3) ?? belowTenThousand(rest));
  return high && low && shifted(high, 4).plus(low);
}

/** 一万二: a last digit alone, without 零 before it, counts in the next lower place. */
function loneDigit(run: string, places: number): Decimal | null {
  const digit = run.length === 1 ? CHINESE_DIGITS[run] : undefined;
  return digit ? shifted(new Decimal(digit), places) : null;
}

function belowTenThousand(run: string): Decimal | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlaces = 4;
  let afterZero = false;
  for (const [index, character] of [...run].entries()) {
    const places = PLACES[character];
    if (places !== undefined) {
      if (places >= lastPlaces || (digit === null && index > 0 && character !== '十')) return null;
      total += (digit ?? 1) * 10 ** places;
      [digit, lastPlaces, afterZero] = [null, places, false];
    } else if (digit !== null) {
      return null;
    } else if (character === '零' || character === '〇') {
      afterZero = true;
    } else {
      digit = CHINESE_DIGITS[character] ?? 0;
    }
  }
  if (digit === null) return new Decimal(total);
  const lone = lastPlaces < 4 && lastPlaces > 1 && !afterZero;
  return new Decimal(total + digit * (lone ? 10 ** (lastPlaces - 1) : 1));
}

function splitAt(run: string, character: string): [string | null, string] {
  const at = run.lastIndexOf(character);
  return at === -1 ? [null, run] : [run.slice(0, at), run.slice(at + 1)];
}

function digitByDigit(characters: string[]): Decimal | null {
  if (characters.length > 1 && characters.length < 4 && !characters.includes('〇')) return null;
  return new Decimal(characters.map((each) => CHINESE_DIGITS[each]).join(''));
}
