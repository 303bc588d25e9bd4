import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { Candidate } from './candidate.js';
import { BEFORE_TITLES, BEHIND_QUOTES, PROGRAM_ENDS, SLOGANS } from './lexicon/quoted.js';

const QUOTED = /“[^“”。;]{1,24}”/gu;
const kindBehind = new Map(
  BEHIND_QUOTES.flatMap(({ words, kind, confidence }) => words.map((word) => [word, { kind, confidence }] as const)),
);
const BEHIND = new RegExp(`^(?:${[...kindBehind.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'u');
const TITLED = new RegExp(`(?:${BEFORE_TITLES.join('|')})[^,。;“”]{0,16}(?:“[^“”]{1,24}”[、和及]?){0,5}$`, 'u');
const slogans = new Set(SLOGANS);
/** Longer than what TITLED looks back over. */
const BACK = 160;

/** What is named with quotation marks: “春风”行动, “千万工程”, 荣获“先进集体”称号. Quoted slogans are none. */
export function findQuoted(sentence: string): Candidate[] {
  return [...sentence.matchAll(QUOTED)].flatMap(({ 0: quoted, index }) => {
    const inner = quoted.slice(1, -1);
    if (slogans.has(inner) || /^[\d.,%]+$/u.test(inner)) return [];
    const end = index + quoted.length;
    const make = (kind: EntityKind, confidence: number, to: number, from = index): Candidate => ({
      kind,
      name: sentence.slice(from, to),
      start: from,
      end: to,
      confidence,
      doubt: confidence < 0.5 ? '引号中可能是口号' : null,
    });
    if (TITLED.test(sentence.slice(Math.max(0, index - BACK), index)))
      return [make('Certification', 0.7, end - 1, index + 1)];
    const behind = BEHIND.exec(sentence.slice(end, end + 12))?.[0];
    const found = behind === undefined ? undefined : kindBehind.get(behind);
    if (behind !== undefined && found !== undefined) {
      if (found.kind === 'Certification' || found.kind === 'Brand')
        return [make(found.kind, found.confidence, end - 1, index + 1)];
      return [make(found.kind, found.confidence, end + behind.length)];
    }
    return PROGRAM_ENDS.some((each) => inner.endsWith(each) && inner.length > each.length + 1)
      ? [make('Program', 0.7, end)]
      : [];
  });
}
