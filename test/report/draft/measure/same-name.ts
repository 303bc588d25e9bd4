import { folded } from '../../../../src/report/text/fold.js';

/** Marks and particles carry no meaning of their own; 公厕数 and 公厕 name one thing. */
const MARKS = /[\p{P}\p{S}的了]/gu;
const COUNTED = /(?!^)总?(?:数量|数|量)$/u;

/** How much two names overlap for them to be accepted as one, and where they do not end in the same two characters. */
const ENOUGH = 0.5;
const ENOUGH_OF_ANOTHER_HEAD = 0.6;

/**
 * Whether a drafted name is one that a reader would accept: the pairs of neighbouring characters that it shares with an
 * accepted one are at least half of the pairs that both have (twice the shared by the sum, after Dice), three fifths where they end
 * otherwise. 新建公厕数 and 公厕 are one name; 新建 and 新建公厕数 are not.
 */
export const acceptableName = (drafted: readonly string[], accepted: readonly string[]): boolean =>
  drafted.some((one) =>
    accepted.some((other) => likeness(one, other) >= (headOf(one) === headOf(other) ? ENOUGH : ENOUGH_OF_ANOTHER_HEAD)),
  );

const headOf = (name: string): string => bare(name).slice(-2);

/** From 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  const all = first.length + second.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

const bare = (name: string): string => folded(name).replace(MARKS, '').replace(COUNTED, '');

const pairsOf = (name: string): string[] => {
  const characters = [...name];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** Whether two lists of names mean one subject: a name of the one is, or holds, a name of the other. */
export const sameSubject = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) => other.some((b) => a === b || (isName(a) && isName(b) && holds(folded(a), folded(b)))));

const isName = (name: string): boolean => name !== 'town' && [...folded(name)].length > 1;

const holds = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
