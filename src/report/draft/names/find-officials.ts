import type { Candidate } from './candidate.js';
import { wordAt } from './head.js';
import { BEHIND_PERSON, POSTS } from './lexicon/posts.js';
import { COMPOUND_SURNAMES, SURNAMES } from './lexicon/surnames.js';
import type { Word } from './words.js';

const POST = new RegExp([...POSTS].sort((a, b) => b.length - a.length).join('|'), 'gu');
const HAN = /^\p{Script=Han}+$/u;

/**
 * Persons named right behind a public office (镇长张三, 县委书记李四同志) or before 同志. An office alone names nobody.
 *
 * @param gapAt whether white space stands before this place of the sentence: it ends a name as a comma does
 */
export function findOfficials(sentence: string, words: readonly Word[], gapAt: (at: number) => boolean): Candidate[] {
  const official = (start: number, end: number): Candidate => ({
    kind: 'Official',
    name: sentence.slice(start, end),
    start,
    end,
    confidence: 0.8,
    doubt: null,
  });
  const behindPosts = [...sentence.matchAll(POST)].flatMap(({ 0: post, index }) => {
    const start = index + post.length;
    const length = personAt(sentence, start, words, gapAt);
    return length === 0 ? [] : [official(start, start + length)];
  });
  const comrades = words.flatMap(({ tag, text, start, end }) =>
    tag === 'nr' && isPerson(text) && sentence.startsWith('同志', end) ? [official(start, end)] : [],
  );
  return [...behindPosts, ...comrades];
}

const surnameLength = (name: string): number =>
  COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : SURNAMES.has(name[0] ?? '') ? 1 : 0;

/** Whether a whole line is a family name with one or two characters behind it. */
export function isPerson(name: string): boolean {
  const given = name.length - surnameLength(name);
  return HAN.test(name) && surnameLength(name) > 0 && (given === 1 || given === 2);
}

/** How many characters from there on are a person's name; 0 when they are none. */
function personAt(sentence: string, start: number, words: readonly Word[], gapAt: (at: number) => boolean): number {
  const surname = surnameLength(sentence.slice(start, start + 2));
  if (surname === 0) return 0;
  for (const given of [2, 1]) {
    const end = start + surname + given;
    if (!isPerson(sentence.slice(start, end)) || end - start !== surname + given) continue;
    const behind = sentence.slice(end, end + 4);
    // 张 贵: names of two characters are printed with a space inside.
    const spaced = gapAt(end) && !(given === 1 && gapAt(end - 1));
    if (behind !== '' && !spaced && !BEHIND_PERSON.some((each) => behind.startsWith(each))) continue;
    const word = words[wordAt(words, start)];
    const known = word !== undefined && word.end >= end && word.start <= start && !/^(?:nr|x)/u.test(word.tag);
    return known ? 0 : surname + given;
  }
  return 0;
}
