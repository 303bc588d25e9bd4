import type { Word } from '../names/words.js';
import { wordsOf } from '../names/words.js';
import { ACTION_VERBS, BEHIND_VERBS, DEPENDENT_NOUNS, LINKING_ENDS, MONEY_ENDS, OPENINGS } from './lexicon/phrases.js';
import { Trim } from './trim.js';

/** What a value counts, in the words beside it. */
export interface Phrase {
  /** The verb that tells stock from flow (新建), or ''. */
  verb: string;
  /** The noun, or for `DONE` what was done. */
  noun: string;
  /**
   * LEFT and RIGHT: the noun stands before or behind the value. DEPENDENT: a noun that belongs to the one before it (产量).
   * DONE: only a verb stands there (启动建设6个). BEHIND: what those counted did (56人获奖). NONE: nothing at all.
   */
  from: 'LEFT' | 'RIGHT' | 'DEPENDENT' | 'DONE' | 'BEHIND' | 'NONE';
}

const openings = new Trim(OPENINGS);
const endings = new Trim(LINKING_ENDS);
const ACTIONS = new Set(ACTION_VERBS);
const BEHIND = new Set(BEHIND_VERBS);
const DEPENDENT = new Set(DEPENDENT_NOUNS);
/** A clause's tail is enough: nobody names a thing in more words. In UTF-16 units. */
const LEFT_REACH = 48;
const RIGHT_REACH = 30;
const LONGEST = 22;
/** Measured rather than counted: what is measured stands before the number, as a rule. */
const MEASURES = new Set([
  '元',
  '美元',
  '亩',
  '公顷',
  '平方米',
  '平方公里',
  '公里',
  '米',
  '吨',
  '斤',
  '公斤',
  '%',
  '个百分点',
  '倍',
  '立方米',
  '千瓦',
  '千瓦时',
  '人次',
  '天',
  '小时',
  '‰',
]);
const NOUN_TAG = /^(?:n|vn|an|b|a|j|l|i|s|t|z|eng|x|nr|f|q|k)/u;
const HEAD_NOUNS =
  /^(?:项目|工程|班|点|站|中心|基地|企业|活动|户|区|房|任务|机构|单位|小组|行动|服务|人员|干部|会|课|场所)/u;

/** The phrase of a value from the words before it in its clause (from the value before) and those behind it (to the next). */
export function phraseOf(left: string, right: string, unit: string): Phrase {
  const before = tidy(left.slice(-LEFT_REACH));
  const words = wordsOf(before);
  const cut = cutAtVerb(words);
  const behind = nounBehind(right.slice(0, RIGHT_REACH));
  const measured = MEASURES.has(unit);
  if (behind !== '' && !(measured && cut.noun !== ''))
    return { verb: verbOnly(words) ? before : lastVerb(cut), noun: behind, from: 'RIGHT' };
  if (cut.noun === '' && behind === '') {
    if (before !== '') return { verb: '', noun: before.slice(-LONGEST), from: 'DONE' };
    const done = doneBehind(right);
    return done === '' ? { verb: '', noun: '', from: 'NONE' } : { verb: '', noun: done, from: 'BEHIND' };
  }
  return { ...cut, from: DEPENDENT.has(cut.noun) ? 'DEPENDENT' : 'LEFT' };
}

/** The words of a clause without what opens and what links it. */
export const tidy = (words: string): string => openings.start(endings.end(openings.start(words)));

const isAction = ({ text }: Word): boolean => ACTIONS.has(text);
const verbOnly = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every((word) => isAction(word) || /^(?:v|d|p|c|u)/u.test(word.tag));

/** The last verb of action with the noun behind it; without one, the whole as far as a name can reach. */
function cutAtVerb(words: readonly Word[]): { verb: string; noun: string } {
  const last = words.at(-1);
  if (last === undefined || verbOnly(words)) return { verb: '', noun: '' };
  let index = words.findLastIndex((word, at) => at < words.length - 1 && isAction(word) && !isModifier(words, at));
  // 人居环境整治项目: a verb with a noun on both sides belongs to the name.
  while (index > 0 && !isStart(words, index))
    index = words.slice(0, index).findLastIndex((word, at) => isAction(word) && !isModifier(words, at));
  if (index === -1) return { verb: '', noun: shortened(words) };
  const start = words[index - 1]?.text === '新' ? index - 1 : index;
  const verb = words
    .slice(start, index + 1)
    .map(({ text }) => text)
    .join('');
  return { verb, noun: shortened(words.slice(index + 1)) };
}

/** A verb right before a noun that heads the whole: 改造项目, 培训班. */
const isModifier = (words: readonly Word[], at: number): boolean =>
  at > 0 && HEAD_NOUNS.test(words[at + 1]?.text ?? '') && /^(?:n|vn|a|b|j|s|l)/u.test(words[at - 1]?.tag ?? '');

/** Whether a verb begins the clause or follows another verb or a particle, not a noun that it belongs to. */
function isStart(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || isAction(before) || /^(?:v|d|p|c|u|x|r|t)$/u.test(before.tag) || before.text === '新';
}

function shortened(words: readonly Word[]): string {
  let text = '';
  for (const word of [...words].reverse()) {
    if (text.length + word.text.length > LONGEST) break;
    text = word.text + text;
  }
  return tidy(text);
}

const lastVerb = ({ verb, noun }: { verb: string; noun: string }): string =>
  noun.length <= 2 ? `${verb}${noun}` : verb;

/** The noun that a number counts, behind it: 3名[90后干部]到一线锻炼. */
function nounBehind(right: string): string {
  const text = right.replace(/^的/u, '');
  const words = wordsOf(/^[^、,;。:()]*/u.exec(text)?.[0] ?? '');
  const [first, second] = words;
  if (first === undefined || BEHIND.has(first.text)) return '';
  const heads = NOUN_TAG.test(first.tag) || first.text === '“' || first.text === '《';
  const modifies =
    /^v/u.test(first.tag) &&
    second !== undefined &&
    (HEAD_NOUNS.test(second.text) || (/^n/u.test(second.tag) && !isAction(first)));
  if (!heads && !modifies) return '';
  let noun = '';
  for (const [index, word] of words.entries()) {
    if (index > 0 && (BEHIND.has(word.text) || /^(?:p|c|d|r|y|m)$/u.test(word.tag))) break;
    if (noun.length + word.text.length > LONGEST) break;
    noun += word.text;
  }
  return noun.replace(/[的了“]+$/u, '');
}

/** What those counted did, up to a few words: 获“奔跑者”. */
function doneBehind(right: string): string {
  const text = /^[^、,;。:()]*/u.exec(right.slice(0, RIGHT_REACH))?.[0] ?? '';
  return text.length >= 2 ? text.slice(0, LONGEST) : '';
}

/** The noun that a dependent one belongs to: 小麦 of 小麦播种, 药材 of 种植药材. */
export function topicNoun(phrase: Phrase): string {
  const words = wordsOf(phrase.noun);
  let end = words.length;
  while (end > 1 && (isAction(words[end - 1] as Word) || DEPENDENT.has(words[end - 1]?.text ?? ''))) end -= 1;
  return words
    .slice(0, end)
    .map(({ text }) => text)
    .join('');
}

export const isMoneyNoun = (noun: string): boolean => MONEY_ENDS.test(noun);
