import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Bounds } from './marked-text.js';

/** A word of a sentence with its part of speech, at its UTF-16 offsets. */
export interface Word {
  text: string;
  /** As jieba tags it: n, ns (a place), nr (a person), v, vn, m (a number), c (and), …; x for what it does not know. */
  tag: string;
  start: number;
  end: number;
  /** Whether it was given as a place, not found by segmentation. */
  place?: true;
}

let jieba: Jieba | undefined;

/** Longer pieces are cut up: memory stays small whatever the text is. In UTF-16 units. */
const LONGEST = 2000;

/**
 * The words of a sentence, in its order, without gaps. The dictionary (180 ms) is loaded with the first one.
 *
 * @param places pieces of the sentence that are known to be places, in its order, without overlaps: each is one word
 */
export function wordsOf(sentence: string, places: readonly Bounds[] = []): Word[] {
  const words: Word[] = [];
  let done = 0;
  for (const { start, end } of places) {
    addWords(words, sentence, done, start);
    words.push({ text: sentence.slice(start, end), tag: 'ns', start, end, place: true });
    done = end;
  }
  addWords(words, sentence, done, sentence.length);
  return words;
}

function addWords(words: Word[], sentence: string, start: number, end: number): void {
  jieba ??= Jieba.withDict(dict);
  let at = start;
  for (let from = start; from < end; from += LONGEST) {
    for (const { word, tag } of jieba.tag(sentence.slice(from, Math.min(from + LONGEST, end)), true)) {
      words.push({ text: word, tag, start: at, end: at + word.length });
      at += word.length;
    }
  }
}
