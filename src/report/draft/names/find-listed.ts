import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { Candidate } from './candidate.js';
import { headOf } from './head.js';
import { BEHIND_LISTS, EVENT_LISTS, LISTED, NO_ITEMS } from './lexicon/lists.js';
import type { Word } from './words.js';

/** N家以上(甲、乙、丙) and N家:甲、乙、丙: what is counted stands before the number. */
const COUNTED_LIST =
  /([^,。;:!?()\d“”]{1,20})[\d一二三四五六七八九十两]{1,4}(?:余|多)?(?:家|个|项|户|座)(?:以上|左右|企业|公司)?(?:\(|:)((?:[^,。;:!?()、\d“”]{2,24})(?:[、,][^,。;:!?()、\d“”]{2,24}){0,60})(?=[)。;]|$)/gu;
/** (甲、乙、丙)等企业 */
const BRACKETED = /\(([^,。;:!?()“”]{2,300})\)等/gu;
/** 甲、乙、丙等(N家)企业 */
const AND_SO_ON = /等(?:\d{1,4}|[一二三四五六七八九十两几多]{1,3})?(?:余|多)?(?:家|个|项)?/gu;
/** …2个项目, …亿元以上项目2个 */
const EXACT_LIST =
  /(?:亿元以上|重点|重大|产业|文旅|工业){0,2}项目(\d{1,2}|[两二三四五六七八九])个|(\d{1,2}|[两二三四五六七八九])个[^,。;、\d]{0,8}?(?:项目|工程)/gu;
const ITEM = /^[\p{Script=Han}A-Za-z0-9·+-]{2,24}$/u;
const LONGEST_LIST = 400;
const HAS_VERB = /(?:的|了|完成|推进|实施|增长|开展|建设完|我镇|全镇|等)/u;

interface Found {
  kind: EntityKind;
  confidence: number;
}

/** Names that the text lists: 企业3家(春来、山泉、木禾), 春来、山泉等企业. Lists of common nouns are none. */
export function findListed(sentence: string, words: readonly Word[]): Candidate[] {
  return [
    ...countedLists(sentence),
    ...bracketedLists(sentence),
    ...openLists(sentence, words),
    ...exactLists(sentence, words),
  ];
}

function countedLists(sentence: string): Candidate[] {
  return [...sentence.matchAll(COUNTED_LIST)].flatMap((match) => {
    const [whole, head = '', list = ''] = match;
    const found = kindOf(head, LISTED, 'endsWith');
    if (found === null) return [];
    const start = match.index + whole.length - list.length;
    return itemsOf(sentence, list.replace(/等$/u, ''), start, found);
  });
}

function bracketedLists(sentence: string): Candidate[] {
  return [...sentence.matchAll(BRACKETED)].flatMap(({ 0: whole, 1: list = '', index }) => {
    const end = index + whole.length;
    const found = kindOf(sentence.slice(end, end + 16), BEHIND_LISTS, 'startsWith');
    return found === null ? [] : itemsOf(sentence, list, index + 1, found);
  });
}

function openLists(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(AND_SO_ON)].flatMap(({ 0: text, index }) => {
    const behind = sentence.slice(index + text.length, index + text.length + 16);
    const named = kindOf(behind, BEHIND_LISTS, 'startsWith') ?? (/家$/u.test(text) ? FIRMS : null);
    const found = named ?? (EVENT_LISTS.test(behind) ? EVENTS : null);
    const list = listBefore(sentence, words, index);
    if (found === null || list === null || (!/[、和]/u.test(list.text) && found.kind !== 'Enterprise')) return [];
    return itemsOf(sentence, list.text, list.start, found).map(doubtfulEvent);
  });
}

/** 柳溪书院、山下冷库2个项目: as many names as the number says, else it counts other things. */
function exactLists(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(EXACT_LIST)].flatMap(({ 0: text, 1: before, 2: behind, index }) => {
    const list = listBefore(sentence, words, index);
    const count = countOf(before ?? behind ?? '');
    if (list === null || text === '') return [];
    const items = itemsOf(sentence, list.text, list.start, { kind: 'Project', confidence: 0.6 });
    return items.length === count && count > 1 ? items : [];
  });
}

const NUMERALS = '〇一二三四五六七八九';
const countOf = (numeral: string): number => (numeral === '两' ? 2 : Number(numeral) || NUMERALS.indexOf(numeral));

/** The words of a list that ends there: from the nearest mark on, without what stands before its first name. */
function listBefore(sentence: string, words: readonly Word[], end: number): { text: string; start: number } | null {
  const before = sentence.slice(Math.max(0, end - LONGEST_LIST), end);
  const from = end - before.length + Math.max(...[...',。;:!?()“”'].map((mark) => before.lastIndexOf(mark))) + 1;
  const first = sentence.slice(from, end).indexOf('、');
  const firstEnd = first === -1 ? end : from + first;
  const start = headOf(words, firstEnd);
  return firstEnd - start < 2 ? null : { text: sentence.slice(start, end), start };
}

const SURE_EVENT = /(?:节|游园会|奇妙游|马拉松|大赛|联赛|杯|村晚)$/u;

/** What is listed before 等活动 is often a kind of them: 送戏下乡. */
const doubtfulEvent = (item: Candidate): Candidate =>
  item.kind !== 'Event' || (SURE_EVENT.test(item.name) && item.name.length > 2)
    ? item
    : { ...item, confidence: 0.4, doubt: '可能是一类活动，不是专名' };

const FIRMS: Found = { kind: 'Enterprise', confidence: 0.65 };
const EVENTS: Found = { kind: 'Event', confidence: 0.55 };

function kindOf(
  words: string,
  table: readonly { words: readonly string[]; kind: EntityKind; confidence: number }[],
  how: 'startsWith' | 'endsWith',
): Found | null {
  const trimmed = how === 'endsWith' ? words.replace(/(?:完成|共|新增|各|达到|达)$/u, '') : words;
  return table.find((each) => each.words.some((word) => trimmed[how](word))) ?? null;
}

function itemsOf(sentence: string, list: string, start: number, { kind, confidence }: Found): Candidate[] {
  const items: Candidate[] = [];
  let at = start;
  for (const piece of list.split(/[、,]/u)) {
    for (const [item, from] of splitAtAnd(piece, at)) {
      if (!ITEM.test(item) || HAS_VERB.test(item) || NO_ITEMS.some((each) => item.startsWith(each))) continue;
      const end = from + item.length;
      items.push({ kind, name: sentence.slice(from, end), start: from, end, confidence, doubt: null });
    }
    at += piece.length + 1;
  }
  return items.map((item) =>
    item.kind === 'Enterprise' && /项目|工程/u.test(item.name) ? { ...item, kind: 'Project', confidence: 0.55 } : item,
  );
}

/** 甲和乙 are two; a 和 that begins or ends a word is none. */
function splitAtAnd(piece: string, at: number): [string, number][] {
  const and = piece.lastIndexOf('和');
  if (and < 2 || and > piece.length - 3 || /^和(?:平|谐|美|睦|顺|兴|盛|泰|信|合)/u.test(piece.slice(and)))
    return [[piece, at]];
  return [
    [piece.slice(0, and), at],
    [piece.slice(and + 1), at + and + 1],
  ];
}
