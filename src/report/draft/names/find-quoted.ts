import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { Candidate } from './candidate.js';
import { wordAt } from './head.js';
import { BEFORE_TITLES, BEHIND_QUOTES, MECHANISM_ENDS, PROGRAM_ENDS, SLOGANS } from './lexicon/quoted.js';
import type { Word } from './words.js';

/** Quoted words, and lists of them: “春茶”“秋笋”. */
const RUN = /“[^“”。;]{1,24}”(?:[、和及与]?“[^“”。;]{1,24}”){0,11}/gu;
const QUOTED = /“[^“”]*”/gu;
const kindBehind = new Map(
  BEHIND_QUOTES.flatMap(({ words, kind, confidence }) => words.map((word) => [word, { kind, confidence }] as const)),
);
const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const KINDS = anyOf(kindBehind.keys());
const BEHIND = new RegExp(`^(?:${KINDS})`, 'u');
/** “田小二”农村承包地制度: some words of its matter before what it is. */
const FURTHER =
  /^\p{Script=Han}{1,8}?(?:制度|工作机制|机制|模式|工作法|基地|示范点|行动|专项整治|品牌|制(?=[,。;、]|$))/u;
/** “春茶”“秋笋”等农产品品牌 */
const BEHIND_LIST = new RegExp(`^(?:等[^,。;“”]{0,12}?)?(${KINDS}|名牌|礼包)`, 'u');
const NO_MATTER = /[的了和与及在为被]|受到|推进|开展|实施|打造|建设|获|引领|按照|要求|目标|作用/u;
const TITLED = new RegExp(`(?:${BEFORE_TITLES.join('|')})[^,。;“”]{0,16}$`, 'u');
const slogans = new Set(SLOGANS);
const BACK = 24;

interface Quote {
  /** Offsets of the quotation marks' outer sides. */
  start: number;
  end: number;
  inner: string;
}

/**
 * What is named with quotation marks: “春风”行动, “千万工程”, 荣获“先进集体”称号, “春茶”“秋笋”品牌. Quoted slogans are none. A
 * village's name right before belongs to it.
 *
 * @param words the sentence's own
 */
export function findQuoted(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const quotes = [...run.matchAll(QUOTED)]
      .map(
        ({ 0: text, index: at }): Quote => ({
          start: index + at,
          end: index + at + text.length,
          inner: text.slice(1, -1),
        }),
      )
      .filter(({ inner }) => !slogans.has(inner) && !/^[\d.,%]+$/u.test(inner));
    const behind = sentence.slice(index + run.length, index + run.length + 24);
    if (TITLED.test(sentence.slice(Math.max(0, index - BACK), index)))
      return quotes.map((each) => inside(sentence, each, 'Certification', 0.7));
    if (quotes.length > 1) return listed(sentence, quotes, behind);
    return behind.startsWith('等')
      ? listed(sentence, quotes, behind)
      : quotes.flatMap((each) => single(sentence, words, each, behind));
  });
}

function listed(sentence: string, quotes: readonly Quote[], behind: string): Candidate[] {
  const word = BEHIND_LIST.exec(behind)?.[1];
  const found =
    word === '名牌' || word === '礼包' ? { kind: 'Brand' as const, confidence: 0.65 } : kindBehind.get(word ?? '');
  if (found === undefined) return quotes.flatMap((each) => byItself(sentence, each));
  const { kind, confidence } = found;
  return quotes.map((each) =>
    kind === 'Brand' || kind === 'Certification' || kind === 'Event'
      ? inside(sentence, each, kind, confidence)
      : candidate(sentence, each.start, each.end, kind, confidence - 0.1),
  );
}

function single(sentence: string, words: readonly Word[], quote: Quote, behind: string): Candidate[] {
  const next = BEHIND.exec(behind)?.[0] ?? '';
  const further = FURTHER.exec(behind)?.[0] ?? '';
  const matter = further.length > next.length && !NO_MATTER.test(further) ? further : next;
  const found = kindBehind.get([...kindBehind.keys()].find((each) => matter !== '' && matter.endsWith(each)) ?? '');
  if (found === undefined) return byItself(sentence, quote);
  const { kind, confidence } = found;
  if (kind === 'Brand' || kind === 'Certification') return [inside(sentence, quote, kind, confidence)];
  const before = words[wordAt(words, quote.start - 1)];
  const start = before?.place === true ? before.start : quote.start;
  return [candidate(sentence, start, quote.end + matter.length, kind, matter === next ? confidence : confidence - 0.1)];
}

/** “千万工程” is a programme by its own words. */
function byItself(sentence: string, { start, end, inner }: Quote): Candidate[] {
  const endsWith = (ends: readonly string[]): boolean =>
    ends.some((each) => inner.endsWith(each) && inner.length > each.length + 1);
  if (endsWith(PROGRAM_ENDS)) return [candidate(sentence, start, end, 'Program', 0.7)];
  return endsWith(MECHANISM_ENDS) ? [candidate(sentence, start, end, 'Mechanism', 0.65)] : [];
}

const inside = (sentence: string, { start, end }: Quote, kind: EntityKind, confidence: number): Candidate =>
  candidate(sentence, start + 1, end - 1, kind, confidence);

const candidate = (sentence: string, start: number, end: number, kind: EntityKind, confidence: number): Candidate => ({
  kind,
  name: sentence.slice(start, end),
  start,
  end,
  confidence,
  doubt: null,
});
