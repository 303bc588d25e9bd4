import { UNITS, type Unit, unitNamed } from '../../../vocabulary/unit.js';
import { type Figure, isUnreadable, readFigure } from '../../reading/figure.js';
import { readNumeral } from '../../reading/numerals.js';
import type { Candidate } from './candidates.js';
import { countsOne } from './lexicon/counted-ones.js';

/** A number with all that belongs to it, as it stands in a line. */
export interface PrintedValue {
  /** UTF-16 offsets in the line's words: from its qualifier to its last one. */
  start: number;
  end: number;
  /** Where the number itself begins, and where its unit ends: between it and `end` stands 以上. */
  numberStart: number;
  unitEnd: number;
  /** As printed, without 余 or a larger form; null where none is printed: see `hint`. */
  unit: string | null;
  /** The unit that the words around suggest where the value shows none: 六大产业. */
  hint: string | null;
  chinese: boolean;
  figure: Figure;
  /** Of a lone 一: whether its words say that it counts (引进一家机械企业), which it seldom does. */
  one?: boolean;
}

const byFirst = new Map<string, string[]>();
for (const { name } of [...UNITS].sort((a, b) => b.name.length - a.name.length)) {
  if (name === '位次') continue;
  byFirst.set(name[0] ?? '', [...(byFirst.get(name[0] ?? '') ?? []), name]);
}

/** The longest unit that stands at a place, or ''. */
export function unitAt(words: string, at: number): string {
  return byFirst.get(words[at] ?? '')?.find((name) => words.startsWith(name, at)) ?? '';
}

const BEFORE =
  /(?:唯一|不低于|不少于|不小于|至少|最少|不超过|不高于|不多于|至多|不足|不到|低于|少于|超过|超出|突破|高于|多于|将近|接近|大约|(?<![签合节制违条公特预邀续履集])约|(?<![赶])超|逾|(?<![最附邻靠接远就])近)$/u;
/** 上百家, 过亿元: only before a bare 百, 千, 万 or 亿. */
const BEFORE_BARE = /(?<![以之])[上过破]$/u;
const BEHIND = /^(?:及?以上|及?以下|以内|之内|左右|上下|余|多(?![个种样元]))/u;
const CONNECTOR = /^(?:[-–—~]+|至|到)/u;
const PER = /^\/(?:人·月|平方米|公斤|人|户|年|月|天|亩|吨|斤)/u;
const MORE = /^[余多来几]/u;
const MULTIPLIERS = /^(?:[十百万亿]|千(?![瓦克米伏]))+/u;
/** Neighbouring digits: 两三家. */
const NEIGHBOURS = /^(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)$/u;
/** As much as a printed value can take. */
const WINDOW = 48;

/** The printed value of a numeral, or null where no known unit stands behind it or it cannot be read. */
export function printedValue(words: string, candidate: Candidate): PrintedValue | null {
  const text = words.slice(candidate.start, candidate.start + WINDOW);
  const percentWords = words.startsWith('百分之', candidate.start);
  const from = percentWords ? 3 : 0;
  const length = NEIGHBOURS.test(words.slice(candidate.start, candidate.end))
    ? 2
    : (readNumeral(text.slice(from))?.length ?? 0);
  if (length === 0) return null;
  const first = withUnit(text, from + length);
  const second = secondOf(text, first.numberEnd, first);
  const last = second ?? first;
  let end = last.end;
  for (let more = BEHIND.exec(text.slice(end))?.[0]; more !== undefined; more = BEHIND.exec(text.slice(end))?.[0])
    end += more.length;
  const hint = last.unit === '' && !percentWords ? hintOf(words, candidate, text, last.end) : null;
  if (last.unit === '' && !percentWords && hint === null) return null;
  const start = candidate.start - qualifierBefore(words, candidate);
  const printed = words.slice(start, candidate.start + end);
  const figure = readFigure(printed, hint === null ? {} : { unit: unitNamed(hint) as Unit });
  if (isUnreadable(figure)) return null;
  return {
    start,
    end: candidate.start + end,
    numberStart: candidate.start,
    unitEnd: candidate.start + last.end,
    unit: percentWords ? '%' : last.unit || null,
    hint,
    chinese: candidate.chinese,
    figure,
    one: countsOne(
      words.slice(Math.max(0, candidate.start - 4), candidate.start),
      words.slice(candidate.end, candidate.end + WINDOW),
    ),
  };
}

const MONEY_BEFORE =
  /(?:收入|产值|投资|税收|国税|地税|纳税|资金|总额|额|支出|贷款|存款|GDP|利润|价值|引资|争资|财政|销售|营收)[^\d,。;]{0,6}$/u;

const PEOPLE = /^(?:名|农村|常住|户籍|城镇|贫困|流动|建档立卡){0,3}(?:人口|群众|居民|村民|农民|党员|学生|老人|职工)/u;

/** 1亿元的动漫园、3千万的加工项目: sums in turn. */
const SUMS_BEFORE = /[万亿]元的[^,。;]{2,30}[、和及与]$/u;
/** 2699(国税1636,地税1036)万元: what parentheses part from their unit; inside them, what goes on to their end. */
const UNIT_BEHIND = /^(?:\([^()。;]{2,40}|[^()。;]{0,30})\)(万元|亿元|亩|吨|万吨|公里)/u;
const APART = /\d\([^()。;]{0,40}$/u;

function unitApart(words: string, { start, end, chinese }: Candidate): string | null {
  if (chinese) return null;
  const behind = UNIT_BEHIND.exec(words.slice(end, end + 48));
  if (behind === null) return null;
  const opens = behind[0].startsWith('(');
  return opens || APART.test(words.slice(Math.max(0, start - 44), start)) ? (behind[1] ?? null) : null;
}

/** The unit that the words around suggest where none is printed: 六大产业, 财政收入238万(扣除…). */
function hintOf(words: string, candidate: Candidate, text: string, end: number): string | null {
  const { start, chinese } = candidate;
  if (text.startsWith('大关', end)) return MONEY_BEFORE.test(words.slice(Math.max(0, start - 16), start)) ? '元' : null;
  if (text[end] === '大') return '个';
  const apart = unitApart(words, candidate);
  if (apart !== null) return apart;
  if (!chinese && /[万亿]$/u.test(text.slice(0, end)) && PEOPLE.test(text.slice(end))) return '人';
  const large =
    !chinese &&
    /[万亿]$/u.test(text.slice(0, end)) &&
    !/^(?!的|以上|以下|左右|多|余)[\u4e00-\u9fff\w]/u.test(text.slice(end, end + 2));
  const sums = text[end] === '的' && SUMS_BEFORE.test(words.slice(Math.max(0, start - 40), start));
  return large && (sums || MONEY_BEFORE.test(words.slice(Math.max(0, start - 16), start))) ? '元' : null;
}

interface Measured {
  numberEnd: number;
  unit: string;
  end: number;
}

/** What stands behind a number: 余 and the larger form (260余万), the unit, the divisor. */
function withUnit(text: string, numberEnd: number): Measured {
  let at = numberEnd + (MORE.exec(text.slice(numberEnd))?.[0].length ?? 0);
  if (at > numberEnd) at += MULTIPLIERS.exec(text.slice(at))?.[0].length ?? 0;
  const unit = unitAt(text, at);
  const end = at + unit.length;
  return { numberEnd, unit, end: unit === '' ? at : end + (PER.exec(text.slice(end))?.[0].length ?? 0) };
}

/** The second number of a range: 3—5家, 90%-100%. */
function secondOf(text: string, numberEnd: number, first: Measured): Measured | null {
  for (const at of [numberEnd, first.end]) {
    const connector = CONNECTOR.exec(text.slice(at))?.[0];
    if (connector === undefined) continue;
    const numeral = readNumeral(text.slice(at + connector.length));
    if (numeral === null) continue;
    const second = withUnit(text, at + connector.length + numeral.length);
    if (second.unit !== '' && (at === numberEnd || second.unit === first.unit)) return second;
  }
  return null;
}

function qualifierBefore(words: string, { start, chinese }: Candidate): number {
  const before = words.slice(Math.max(0, start - 4), start);
  const bare =
    chinese && /^[百千万亿]/u.test(words.slice(start, start + 1)) ? BEFORE_BARE.exec(before)?.[0] : undefined;
  return (BEFORE.exec(before)?.[0] ?? bare ?? '').length;
}
