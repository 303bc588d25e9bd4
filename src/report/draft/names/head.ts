import { COMMON_PARTS } from './lexicon/common-nouns.js';
import { FESTIVALS, NOT_FIRST, SHORT_VERBS, STOPS, VERBS_IN_NAMES } from './lexicon/stop-words.js';
import type { Word } from './words.js';

/** Longer than what stands before a name's last word. In UTF-16 units. */
const LONGEST = 28;
const LETTERS = /^[\p{L}\p{N}·+.-]+$/u;
/** 深入开展, 扎实推进: one word to jieba. */
const MANNER =
  /^(?:新开|如期|按期|深入|扎实|持续|全面|大力|积极|稳步|有序|加快|全力|组织|统筹|着力|聚力|高质量|高标准)./u;
const DIGITS = /^[A-Z]*\d+$/u;
/** Tags of words that no name has: conjunctions, prepositions, adverbs, pronouns, particles, numbers, times, … */
const OUTSIDE = /^(?:c|p|d|r|u|m|q|t|y|e|o|k)/u;
/** Tagged as a number, but a name: 八都, 三里桥. */
const NAME_LIKE =
  /^[百千万十][亩里]$|^[一二三四五六七八九十百千]\p{Script=Han}{0,2}[^一二三四五六七八九十百千万亿余多几来个家项条处座批类名年月日元亩位次场种件户人里米吨倍成大期级号届所\P{Script=Han}]$/u;
/** Tags of names, and x for what the dictionary does not know. */
const PROPER = /^(?:ns|nr|nz|nt|x)/u;

/** The index of the word that holds this offset; -1 for none. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const { start, end } = words[middle] as Word;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/**
 * Where a name begins that ends with the words from `at` on: as far to the left as its words can belong to a name. A quoted
 * word just before is taken whole. `at` itself when nothing belongs to it.
 */
export const headOf = (words: readonly Word[], at: number): number => withoutLead(words, reachOf(words, at), at);

/** The same with what no name begins with (建设, 文旅) still before it. */
export function reachOf(words: readonly Word[], at: number): number {
  let start = at;
  let index = wordAt(words, at - 1);
  for (; index >= 0; index -= 1) {
    const word = words[index] as Word;
    if (at - word.start > LONGEST) break;
    if (word.text === '”') {
      const open = openingBefore(words, index);
      if (open === -1) break;
      index = open;
    } else if (endsName(word, words[index + 1])) break;
    start = (words[index] as Word).start;
  }
  return behindAnd(words, start, at);
}

const AND = /(?<![自理缘])由(?!来)|及|与(?!共)|和(?![平谐美睦顺兴盛泰信合])/gu;

/** 张家湖和长海湖 are two names, however the words were cut: the second begins behind 和. */
function behindAnd(words: readonly Word[], start: number, at: number): number {
  const [first, last] = [wordAt(words, start), wordAt(words, at - 1)];
  const joined = words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join('');
  const offset = words[first]?.start ?? start;
  const ands = first === -1 ? [] : [...joined.matchAll(AND)].map(({ index }) => offset + index);
  return (ands.filter((and) => and > start && and < at - 1).at(-1) ?? start - 1) + 1;
}

/** A road's number. */
const ROAD = /^(?:[国省县乡]道|线|高速)/u;

const endsName = ({ text, tag }: Word, next: Word | undefined): boolean =>
  !LETTERS.test(text) ||
  STOPS.has(text) ||
  MANNER.test(text) ||
  (tag.startsWith('v') && tag !== 'vn' && (text.length > 1 ? !VERBS_IN_NAMES.has(text) : SHORT_VERBS.has(text))) ||
  (OUTSIDE.test(tag) &&
    !FESTIVALS.has(text) &&
    !(DIGITS.test(text) && ROAD.test(next?.text ?? '')) &&
    !(tag.startsWith('m') && NAME_LIKE.test(text)));

function openingBefore(words: readonly Word[], closing: number): number {
  for (let index = closing - 1; index >= Math.max(0, closing - 12); index -= 1)
    if (words[index]?.text === '“') return index;
  return -1;
}

/** Without what no name begins with: 建设, 新建, 大, 镇. */
function withoutLead(words: readonly Word[], from: number, at: number): number {
  let start = from;
  for (let index = wordAt(words, start); index >= 0 && start < at; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= at) break;
    // 以东港湖…为龙头: jieba takes 以东 for a direction.
    if (word.start === start && /^以[东西南北内外]$/u.test(word.text)) start += 1;
    if (word.start === start && /^由./u.test(word.text)) start += 1;
    if (word.start < start || !NOT_FIRST.has(word.text)) break;
    start = word.end;
  }
  return Math.min(start, at);
}

/**
 * Whether the word before a name's beginning may be part of it: one character that is no known end of what comes before, as
 * in 八 都 岕古银杏长廊.
 */
export function beginsUnsurely(words: readonly Word[], start: number): boolean {
  const before = words[wordAt(words, start - 1)];
  if (before === undefined || before.text.length > 1 || !/\p{Script=Han}/u.test(before.text)) return false;
  return (
    !STOPS.has(before.text) &&
    !SHORT_VERBS.has(before.text) &&
    !NOT_FIRST.has(before.text) &&
    !/^[cpru]/u.test(before.tag)
  );
}

/** How a name's words before its last one look: a proper name, perhaps one, or a common noun. */
type Properness = 'PROPER' | 'PERHAPS' | 'COMMON';

/**
 * Whether the words of a piece of a sentence name one thing: 沿河路改造工程 does, 民生工程 does not, 金矿项目 perhaps.
 *
 * @param named whether a place of the town or something quoted stands in it
 */
export function propernessOf(words: readonly Word[], start: number, end: number, named: boolean): Properness {
  if (named) return 'PROPER';
  let perhaps = false;
  let single = 0;
  for (let index = wordAt(words, start); index >= 0 && index < words.length; index += 1) {
    const { text: whole, tag, start: from } = words[index] as Word;
    if (from >= end) break;
    const text = whole.slice(0, end - from);
    if (COMMON_PARTS.has(whole) || COMMON_PARTS.has(text)) {
      single = 0;
      continue;
    }
    if (text.length > 1 && PROPER.test(tag)) return 'PROPER';
    single = text.length === 1 ? single + 1 : 0;
    perhaps ||= text.length > 1 || single > 1;
  }
  return perhaps ? 'PERHAPS' : 'COMMON';
}
