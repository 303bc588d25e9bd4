import { CHINESE_RUN } from '../../reading/numerals.js';
import type { Line } from '../names/marked-text.js';

/** A numeral as it stands in a line, whatever it may turn out to be. */
export interface Candidate {
  /** UTF-16 offsets in the line's words. */
  start: number;
  end: number;
  chinese: boolean;
  /** The words of the quotation marks that it stands in, where these close soon; null outside. */
  quoted: string | null;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu;
/** A row that only goes on with an Arabic number: the 万 of 3万 and of 260余万. */
const GOES_ON = /\d[余多来几]?$/u;
/** A name in quotation marks is no longer than the first, an aim in words (“实施四大战略,打造…”) than the second. In characters. */
const LONGEST_NAME = 20;
const LONGEST_AIM = 60;

/**
 * Every numeral of a line, in its order. `origin` gives the raw place of each folded unit, so that two numbers that only
 * white space parts (2031 3家) stay two.
 */
export function candidatesIn(line: Line, origin: ArrayLike<number>): Candidate[] {
  const quotes = quotedIn(line.words);
  const found = [...arabicIn(line, origin), ...chineseIn(line.words)].sort((a, b) => a.start - b.start);
  let at = 0;
  return found.map((each) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= each.start) at += 1;
    const quote = quotes[at];
    const inside =
      quote !== undefined &&
      quote.start <= each.start &&
      each.end <= quote.end &&
      (each.chinese || quote.end - quote.start <= LONGEST_NAME);
    return { ...each, quoted: inside ? line.words.slice(quote.start, quote.end) : null };
  });
}

type Place = Omit<Candidate, 'quoted'>;

function arabicIn({ words, start: offset }: Line, origin: ArrayLike<number>): Place[] {
  const found: Place[] = [];
  for (const { 0: digits, index } of words.matchAll(ARABIC)) {
    let start = index;
    for (let at = index + 1; at <= index + digits.length; at += 1) {
      const ends = at === index + digits.length;
      if (ends || isParted(words, offset + at, at, origin)) {
        found.push({ start, end: at, chinese: false });
        start = at;
      }
    }
  }
  return found.filter(({ start, end }) => /\d/u.test(words.slice(start, end)));
}

const isParted = (words: string, folded: number, at: number, origin: ArrayLike<number>): boolean =>
  (origin[folded] ?? 0) - (origin[folded - 1] ?? 0) > 1 &&
  /\d/u.test(words[at] ?? '') &&
  /\d/u.test(words[at - 1] ?? '');

const chineseIn = (words: string): Place[] =>
  [...words.matchAll(CHINESE_RUN)].flatMap(({ 0: run, index }) => {
    if (GOES_ON.test(words.slice(Math.max(0, index - 2), index))) return [];
    // 唯一一家: the first 一 belongs to 唯一.
    const only = run.length > 1 && run.startsWith('一') && words[index - 1] === '唯' ? 1 : 0;
    return { start: index + only, end: index + run.length, chinese: true };
  });

/** The insides of quotation marks that close soon, in the order of the line. */
const quotedIn = (words: string): { start: number; end: number }[] =>
  [...words.matchAll(/[“《「『]([^“”《》「」『』]*)[”》」』]/gu)]
    .filter(({ 1: inside = '' }) => inside.length <= LONGEST_AIM)
    .map(({ index, 1: inside = '' }) => ({ start: index + 1, end: index + 1 + inside.length }));
