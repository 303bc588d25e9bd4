import { type Word, wordsOf } from '../names/words.js';
import { BEHIND, HEAD_NOUNS, isAction, joined, LONGEST, RIGHT_REACH } from './word-kinds.js';

const NOUN_TAG = /^(?:n|vn|an|b|a|j|l|i|s|t|z|eng|x|nr|f|q|k|g)/u;

/** The noun that a number counts, behind it: 3名[90后干部]到一线锻炼. */
export function nounBehind(right: string, goesOn = false): string {
  const text = right.replace(/^(?:的|大(?!型))/u, '');
  if (/^村(?:级)?集体经济/u.test(text)) return '村';
  // 12个村为重点的, 8个组的…: what is said of those counted names nothing.
  const clause = /^[^、,;。:]*?(?=为(?:重点|主|龙头|核心|依托)|(?<=^(?:组|小组))的|[、,;。:]|$)/u.exec(text)?.[0] ?? '';
  const [generation = ''] =
    /^(?:\d0后|[十百千万亿]+元(?:以上)?(?=项目|企业|产业|工程)|[十百千万]+亩(?=[\u4e00-\u9fff]))/u.exec(clause) ?? [];
  const words = wordsOf(clause.slice(generation.length));
  const [first, second] = words;
  const describes = (at: number): boolean => HEAD_NOUNS.test(words[at + 1]?.text ?? '');
  if (first === undefined || (BEHIND.has(first.text) && !describes(0))) return '';
  const heads = generation !== '' || NOUN_TAG.test(first.tag) || /^[“《]/u.test(first.text);
  const modifies =
    /^v/u.test(first.tag) && second !== undefined && (describes(0) || (/^n/u.test(second.tag) && !isAction(first)));
  if (!heads && !modifies) return '';
  const taken: Word[] = [];
  for (const [index, word] of words.entries()) {
    const turns = BEHIND.has(word.text) && !describes(index) && !/^[)）]/u.test(words[index + 1]?.text ?? '');
    const ends = index > 0 && (turns || (/^(?:p|c|d|r|y|m)$/u.test(word.tag) && !/^\d+$/u.test(word.text)));
    if (ends || joined(taken).length + word.text.length > LONGEST) break;
    taken.push(word);
  }
  // 22户企业挂钩帮扶23个村: what leads to the next number names nothing.
  while (goesOn && taken.length > 1 && /^(?:v|u)/u.test(taken.at(-1)?.tag ?? '')) taken.pop();
  return `${generation}${joined(taken)}`.replace(/[的了“(（]+$/u, '').replace(/^[(（].*$/u, '');
}

/** What those counted did, up to a few words: 获“奔跑者”. */
export function doneBehind(right: string): string {
  const text = /^[^、,;。:()]*/u.exec(right.slice(0, RIGHT_REACH))?.[0] ?? '';
  return text.length >= 2 && !/^的/u.test(text) ? text.replace(/^(?:和|及|与).*$/u, '').slice(0, LONGEST) : '';
}
