import { LRUCache } from 'lru-cache';

/** What an answer takes beside its bytes: its tag and its place in the list. Bytes. */
const OVERHEAD = 400;
/** No answer takes more than this part of the memory: one that does would drive out all others. */
const LARGEST_SHARE = 8;

/** Whole answers by their tags, in a bounded number of bytes; who was asked for least recently goes first. */
export interface KeptAnswers {
  get(tag: string): Buffer | undefined;
  keep(tag: string, answer: string): void;
}

/**
 * Answers of an older data version are asked for no more, and so go first.
 *
 * @param most bytes for all of them; 0 keeps none
 */
export function keptAnswers(most: number): KeptAnswers {
  if (most === 0) return { get: () => undefined, keep: () => undefined };
  const answers = new LRUCache<string, Buffer>({
    maxSize: most,
    maxEntrySize: Math.floor(most / LARGEST_SHARE),
    sizeCalculation: ({ length }) => length + OVERHEAD,
  });
  return {
    get: (tag) => answers.get(tag),
    keep: (tag, answer) => {
      const length = Buffer.byteLength(answer);
      if (length + OVERHEAD > answers.maxEntrySize || answers.has(tag)) return;
      // not of the pool, of which one small buffer would hold 8 KiB
      const bytes = Buffer.allocUnsafeSlow(length);
      bytes.write(answer);
      answers.set(tag, bytes);
    },
  };
}
