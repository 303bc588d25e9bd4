import type { Candidate } from './candidate.js';
import { headOf, wordAt } from './head.js';
import { COMMON_VILLAGES } from './lexicon/common-nouns.js';
import type { Word } from './words.js';

const VILLAGE = /社区|村/gu;
const HAN = /^\p{Script=Han}+$/u;
/** A village's name before 村 or 社区 is short. */
const LONGEST = 4;
/** Behind 村: it belongs to another word. */
const ANOTHER_WORD = /^(?:[级民庄落域镇史晚务规企干口容貌居子里校医网两委集寨容屯]|(?:支书|书记|主任|BA))/u;
const COMMON_HEADS = /[各全每本该新旧老强富美名古大小个的级多两几进到在驻包联入回离下城乡镇农渔山]$/u;

/**
 * Villages and communities that the town's official list does not have: natural villages, those of other towns or times. Only
 * where the characters before 村 are surely a name.
 */
export function findVillages(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(VILLAGE)].flatMap(({ 0: suffix, index }) => {
    const end = index + suffix.length;
    if (ANOTHER_WORD.test(sentence.slice(end, end + 2))) return [];
    const start = headOf(words, index);
    const name = sentence.slice(start, end);
    const head = sentence.slice(start, index);
    if (head.length < 2 || head.length > LONGEST || !HAN.test(head)) return [];
    if (COMMON_VILLAGES.has(name) || COMMON_HEADS.test(head) || !looksLikeName(words, start, index)) return [];
    return [{ kind: 'Village', name, start, end, confidence: 0.45, doubt: '不在本镇官方村名之列' }];
  });
}

/** All of it one word that is a place, a person's name, or not in the dictionary. */
function looksLikeName(words: readonly Word[], start: number, end: number): boolean {
  const word = words[wordAt(words, start)];
  return word?.start === start && (word.end === end || word.end === end + 1) && /^(?:ns|nr|x)/u.test(word.tag);
}
