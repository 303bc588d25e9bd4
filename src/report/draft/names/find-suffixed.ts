import type { Candidate } from './candidate.js';
import { beginsUnsurely, headOf, propernessOf, reachOf, wordAt } from './head.js';
import { SUFFIXES, type Suffix } from './lexicon/suffixes.js';
import type { Word } from './words.js';

const bySuffix = new Map(SUFFIXES.map((each) => [each.suffix, each]));
const SUFFIX = new RegExp([...bySuffix.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const NUMBERED_ROAD = /^[A-Z]?\d{2,4}[国省县乡]道$/u;
/** A number behind or before: a class of things, not one of them. */
const COUNTED = /^(?:\d+|[一二三四五六七八九十两几]+)(?:余|多)?(?:个|家|项|条|处|座|所|批)/u;
const COUNTING = /(?:\d|[一二三四五六七八九十两几数多])(?:余|多)?(?:个|家|项|条|处|座|所|批|大|类)$/u;

/**
 * What the end of a word shows to be a name: 恒达机械有限公司, 沿河路改造工程, 柳溪水库. Common nouns (重点项目) are none; where a
 * name cannot be told from one for sure it is in doubt.
 *
 * @param placeIn whether a piece of the sentence has the name of a place of the town in it
 */
export function findSuffixed(
  sentence: string,
  words: readonly Word[],
  placeIn: (start: number, end: number) => boolean,
): Candidate[] {
  return [...sentence.matchAll(SUFFIX)].flatMap(({ 0: text, index }) => {
    const suffix = bySuffix.get(text);
    return suffix === undefined ? [] : (suffixedAt(sentence, words, suffix, index, placeIn) ?? []);
  });
}

function suffixedAt(
  sentence: string,
  words: readonly Word[],
  { suffix, kind, confidence, not }: Suffix,
  at: number,
  placeIn: (start: number, end: number) => boolean,
): Candidate | null {
  const end = at + suffix.length;
  const behind = sentence.slice(end, end + 8);
  if (kind === 'Program' && sentence[at - 1] === '”') return null;
  if (not?.includes(behind[0] ?? '\n')) return null;
  if (suffix.length === 1 && isOrdinary(words[wordAt(words, at)], at)) return null;
  const start = headOf(words, at);
  const name = sentence.slice(start, end);
  if (at - start < 2 || COUNTED.test(behind) || isCounted(sentence, start) || isCounted(sentence, reachOf(words, at)))
    return null;
  const named = placeIn(start, at) || name.includes('“') || NUMBERED_ROAD.test(name);
  const proper = propernessOf(words, start, at, named);
  if (proper === 'COMMON') return null;
  const doubt =
    proper === 'PERHAPS' ? '可能是通称，不是专名' : beginsUnsurely(words, start) ? '名称从哪个字开始，难以断定' : null;
  return { kind, name, start, end, confidence: doubt === null ? confidence : 0.4, doubt };
}

const isCounted = (sentence: string, start: number): boolean =>
  COUNTING.test(sentence.slice(Math.max(0, start - 6), start)) ||
  // 10 个文旅…: jieba takes 个文 for a word.
  COUNTING.test(sentence.slice(Math.max(0, start - 6), start + 1));

/** A word of the dictionary that only ends like a name, and is no place: 思路, 道路. */
const isOrdinary = (word: Word | undefined, at: number): boolean =>
  word === undefined || (word.start < at && !/^(?:ns|nr|x)/u.test(word.tag));
