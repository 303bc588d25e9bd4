import type { Candidate } from './candidate.js';
import { startsClean } from './clean-start.js';
import { BARE_TITLES, GIVEN, GIVING, LEVELS, TITLE_ENDS } from './lexicon/titles.js';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** A level, some words of its matter, and what is given: 省级卫生村, 市级“乡村振兴”示范点. */
const LEVELLED = new RegExp(
  `(${anyOf(LEVELS)})([^,。;:!?()、\\d个家的和与及等了在]{0,16}?)(?:${anyOf(TITLE_ENDS)})`,
  'gu',
);
const BARE = new RegExp(anyOf(BARE_TITLES), 'gu');
const NO_MATTER = /完成|推进|实施|举办|召开|开展|领导|部门|政府|扶持|补助|下达|要求|^[长委政直属内外域]/u;
const giving = new RegExp(`(?:${anyOf(GIVING)})[^,。;]{0,18}$`, 'u');
const given = new RegExp(`^”?(?:${anyOf(GIVEN)}|[\\d一二三四五六七八九十两]{1,3}(?:家|个|项|处|户))`, 'u');

/** Qualifications and titles: 省级卫生村, 国家高新技术企业. Without a word that one is given or sought it is in doubt. */
export function findTitles(sentence: string): Candidate[] {
  const levelled = [...sentence.matchAll(LEVELLED)].filter(
    ({ 1: level = '', 2: matter = '', index }) =>
      !NO_MATTER.test(matter) && (level.length > 1 || startsClean(sentence.slice(Math.max(0, index - 4), index))),
  );
  return [...levelled, ...sentence.matchAll(BARE)].map(({ 0: name, index }): Candidate => {
    const end = index + name.length;
    const sure =
      giving.test(sentence.slice(Math.max(0, index - 24), index)) || given.test(sentence.slice(end, end + 8));
    return {
      kind: 'Certification',
      name,
      start: index,
      end,
      confidence: sure ? 0.75 : 0.4,
      doubt: sure ? null : '句中未说获得或申报',
    };
  });
}
