import type { Bounds, Line } from './marked-text.js';

const MARKS = new Set([...',:…']);
/** They end a clause inside brackets too: a bracket that is never closed holds no more than its sentence. */
const STOPS = new Set([...'。;!?']);

/** A longer one is cut: no clause is so long, and what is looked for in one costs its length. */
const LONGEST = 600;

/** The pieces of a sentence between its commas and stops, at their offsets in the marked text. Brackets stay inside. */
export function clausesOf({ words, start }: Pick<Line, 'words' | 'start'>): Bounds[] {
  const clauses: Bounds[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const character = words[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    const ends =
      character === undefined || (depth === 0 && MARKS.has(character)) || STOPS.has(character) || at - from >= LONGEST;
    if (!ends) continue;
    if (STOPS.has(character ?? '') || at - from >= LONGEST) depth = 0;
    if (at > from) clauses.push({ start: start + from, end: start + at });
    from = MARKS.has(character ?? '') || STOPS.has(character ?? '') ? at + 1 : at;
  }
  return clauses;
}
