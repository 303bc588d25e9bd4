import type { Candidate } from './candidate.js';
import { wordAt } from './head.js';
import { BEHIND_PERSON, POSTS } from './lexicon/posts.js';
import { COMPOUND_SURNAMES, SURNAMES } from './lexicon/surnames.js';
import type { Word } from './words.js';

const POST = new RegExp([...POSTS].sort((a, b) => b.length - a.length).join('|'), 'gu');
const HAN = /^\p{Script=Han}+$/u;

/** Persons named right behind a public office: 镇长张三, 县委书记李四同志. An office alone names nobody. */
export function findOfficials(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(POST)].flatMap(({ 0: post, index }) => {
    const start = index + post.length;
    const length = personAt(sentence, start, words);
    if (length === 0) return [];
    const name = sentence.slice(start, start + length);
    return [{ kind: 'Official', name, start, end: start + length, confidence: 0.8, doubt: null }];
  });
}

/** How many characters from there on are a person's name; 0 when they are none. */
export function personAt(sentence: string, start: number, words: readonly Word[]): number {
  const surname = COMPOUND_SURNAMES.has(sentence.slice(start, start + 2))
    ? 2
    : SURNAMES.has(sentence[start] ?? '')
      ? 1
      : 0;
  if (surname === 0) return 0;
  for (const given of [2, 1]) {
    const end = start + surname + given;
    if (!HAN.test(sentence.slice(start, end)) || end - start !== surname + given) continue;
    const behind = sentence.slice(end, end + 4);
    if (behind !== '' && !BEHIND_PERSON.some((each) => behind.startsWith(each))) continue;
    const word = words[wordAt(words, start)];
    const known = word !== undefined && word.end >= end && word.start <= start && !/^(?:nr|x)/u.test(word.tag);
    return known ? 0 : surname + given;
  }
  return 0;
}
