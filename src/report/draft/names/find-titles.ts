import type { Candidate } from './candidate.js';
import { startsClean } from './clean-start.js';
import { wordAt } from './head.js';
import { BARE_TITLES, GIVEN, GIVING, LEVELS, TITLE_ENDS } from './lexicon/titles.js';
import type { Word } from './words.js';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** Behind a single 市, 县, … : another word. */
const ANOTHER_WORD = /^[长委正直属内外域领]/u;
/** A level, some words of its matter, and what is given: 省级卫生村, 市级“乡村振兴”示范点. */
const LEVELLED = new RegExp(
  `(${anyOf(LEVELS)})(?:[2-5]A级?)?([^,。;:!?()、\\d个家的和与及等了在]{0,16}?)(?:${anyOf(TITLE_ENDS)})`,
  'gu',
);
const BARE = new RegExp(`${anyOf(BARE_TITLES)}|[2-5]A级?(?:旅游)?景区(?:村庄|乡镇|镇|村)?`, 'gu');
const NO_MATTER = /完成|推进|实施|举办|召开|开展|领导|部门|政府|扶持|补助|下达|要求|所有|各级|获|评为/u;
const giving = new RegExp(`(?:${anyOf(GIVING)})[^,。;]{0,18}$`, 'u');
const given = new RegExp(`^”?(?:${anyOf(GIVEN)}|[\\d一二三四五六七八九十两]{1,3}(?:家|个|项|处|户))`, 'u');

/** Qualifications and titles: 省级卫生村, 国家高新技术企业. Without a word that one is given or sought it is in doubt. */
export function findTitles(sentence: string, words: readonly Word[]): Candidate[] {
  const levelled = [...sentence.matchAll(LEVELLED)].flatMap(({ 0: name, 1: level = '', 2: matter = '', index }) => {
    if (NO_MATTER.test(matter) || (level.length === 1 && ANOTHER_WORD.test(matter))) return [];
    const start = level.length === 1 ? levelStart(sentence, words, index) : index;
    if (start === null || !isBalanced(name)) return [];
    return [{ start, end: furthestEnd(sentence, index + name.length) }];
  });
  const bare = [...sentence.matchAll(BARE)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  return [...levelled, ...bare].map(({ start, end }): Candidate => {
    const sure =
      giving.test(sentence.slice(Math.max(0, start - 24), start)) || given.test(sentence.slice(end, end + 8));
    const [confidence, doubt] = sure ? [0.75, null] : [0.4, '句中未说获得或申报'];
    return { kind: 'Certification', name: sentence.slice(start, end), start, end, confidence, doubt };
  });
}

const END = new RegExp(`^(?:${anyOf(TITLE_ENDS)}|[村镇])(?![级民委两])`, 'u');

/** 省级美丽乡村示范村: one end behind another. */
function furthestEnd(sentence: string, from: number): number {
  let end = from;
  for (
    let more = END.exec(sentence.slice(end, end + 16));
    more !== null;
    more = END.exec(sentence.slice(end, end + 16))
  )
    end += more[0].length;
  return end;
}

const isBalanced = (name: string): boolean => name.includes('“') === name.includes('”');

/** Where a level of one character begins: with the division that it ends (福建省), or itself; null inside another word. */
function levelStart(sentence: string, words: readonly Word[], at: number): number | null {
  const word = words[wordAt(words, at)];
  const division = word?.tag === 'ns' && word.place !== true && word.end === at + 1;
  const start = division ? word.start : at;
  return startsClean(sentence.slice(Math.max(0, start - 4), start)) ? start : null;
}
