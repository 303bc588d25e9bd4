import type { Candidate } from './candidates.js';
import { FIXED_WORDS } from './lexicon/fixed-words.js';
import { NOT_FIGURES, type NumeralContext } from './lexicon/not-figures.js';

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of [...FIXED_WORDS].sort(([a], [b]) => b.length - a.length)) {
  const first = entry[0][0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
}

/** How far before its numeral a fixed word can begin (双随机一公开), and what a rule may look at. In UTF-16 units. */
const REACH = 5;
const AROUND = 24;

/** Why a numeral counts nothing, as a draft writes it: 日期, 会议届次, 项目名, …; null where it may be a figure. */
export function whyNoFigure(words: string, candidate: Candidate): string | null {
  const fixed = fixedAround(words, candidate);
  if (fixed !== null) return candidate.quoted === null ? fixed : '项目名';
  const { start, end, chinese, quoted } = candidate;
  const context: NumeralContext = {
    before: words.slice(Math.max(0, start - AROUND), start),
    numeral: words.slice(start, end),
    behind: words.slice(end, end + AROUND),
    chinese,
    quoted,
  };
  return NOT_FIGURES.find(({ holds }) => holds(context))?.because ?? null;
}

function fixedAround(words: string, { start, end, chinese }: Candidate): string | null {
  if (!chinese) return null;
  for (let from = Math.max(0, start - REACH); from <= start; from += 1) {
    const found = byFirst.get(words[from] ?? '')?.find(([word]) => words.startsWith(word, from));
    // 十一 inside 三十一 is no word of its own.
    if (found !== undefined && from + found[0].length > start && from + found[0].length >= Math.min(end, start + 1))
      if (!isCut(words, from, found[0], start, end)) return found[1];
  }
  return null;
}

/** Whether the word ends within the numeral or begins within one. */
const isCut = (words: string, from: number, word: string, start: number, end: number): boolean =>
  from + word.length < end || (from < start && /[一二两三四五六七八九十百千万亿]/u.test(words[start - 1] ?? ''));
