import { distance } from 'fastest-levenshtein';

/** How many known words a problem shows. */
const SHOWN = 3;

/**
 * The known words most like a wrong one, best first: at most half of it differs, or one holds the other. Case and the
 * marks / - _ do not count.
 */
export function nearest(wrong: string, known: Iterable<string>): string[] {
  const rated = [...new Set(known)].map((word) => ({ word, far: farness(...withoutKind(wrong, word)) }));
  const near = rated.filter(({ far }) => far <= 0.5);
  near.sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1));
  return near.slice(0, SHOWN).map(({ word }) => word);
}

/** Of two ids of one kind (enterprise/a, enterprise/b) only the keys are compared. */
function withoutKind(wrong: string, known: string): [string, string] {
  const kind = /^[a-z]+\//.exec(wrong)?.[0] ?? '';
  const skipped = known.startsWith(kind) ? kind.length : 0;
  return [plainly(wrong.slice(skipped)), plainly(known.slice(skipped))];
}

const plainly = (word: string): string => word.toLowerCase().replace(/[\s/_-]/gu, '');

function farness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const held = a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));
  return Math.min(distance(a, b) / longer, held ? 0.4 : 1);
}

/**
 * 'x' is no known <what>: then the nearest, or all of them where they are few. The end of every problem about a word that
 * the vocabulary or the files do not have.
 */
export function unknown(what: string, wrong: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(wrong, words);
  const hint =
    near.length > 0
      ? `; nearest: ${near.join(', ')}`
      : words.length > 0 && words.length <= 15
        ? `; known: ${words.join(', ')}`
        : '';
  return `'${wrong}' is no known ${what}${hint}`;
}
