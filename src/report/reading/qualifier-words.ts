import type { Qualifier } from '../../vocabulary/qualifier.js';

type Words = readonly (readonly [word: string, qualifier: Qualifier | null])[];

/** Longer words first: 不超过 is not 超过. */
const words = (groups: readonly (readonly [Qualifier | null, string])[]): Words =>
  groups
    .flatMap(([qualifier, list]) => list.split(' ').map((word) => [word, qualifier] as const))
    .sort(([a], [b]) => b.length - a.length);

/** What stands before a number; null: it says nothing about the size. */
const BEFORE = words([
  ['AT_LEAST', '不低于 不少于 不小于 至少 最少 起码 保底 不下'],
  ['AT_MOST', '不超过 不高于 不多于 至多 不足 不到 低于 少于 小于'],
  ['OVER', '超过 超出 超 突破 逾 高于 大于 多于 上 过 破'],
  ['NEARLY', '将近 接近 近'],
  ['ABOUT', '大约 约 大概 左右'],
  [null, '达到 达 多达 高达 共计 共 累计 合计 总计 各 各为 均为 仅 唯一'],
]);

/** What stands behind the unit. */
const BEHIND = words([
  ['AT_LEAST', '及以上 以上'],
  ['AT_MOST', '及以下 以下 以内 之内 内'],
  ['ABOUT', '左右 上下 前后'],
  ['OVER', '余 多'],
]);

/** Right behind the digits, before the unit: 3000余人次, 1亿多元, 十来个. */
const INSIDE: Readonly<Record<string, Qualifier>> = { 余: 'OVER', 多: 'OVER', 来: 'ABOUT' };

/** A text without the qualifying words at one of its ends, and the qualifiers that they give. */
export interface Stripped {
  rest: string;
  qualifiers: readonly Qualifier[];
}

export const stripBefore = (text: string): Stripped =>
  strip(
    text,
    BEFORE,
    (rest, word) => rest.startsWith(word),
    (rest, word) => rest.slice(word.length),
  );

/** Strips what stands right behind the digits and what stands at the very end. */
export function stripBehind(text: string): Stripped {
  const inside = INSIDE[text.slice(0, 1)];
  const { rest, qualifiers } = strip(
    inside === undefined ? text : text.slice(1),
    BEHIND,
    (left, word) => left.endsWith(word),
    (left, word) => left.slice(0, -word.length),
  );
  return { rest, qualifiers: inside === undefined ? qualifiers : [inside, ...qualifiers] };
}

function strip(
  text: string,
  known: Words,
  has: (rest: string, word: string) => boolean,
  without: (rest: string, word: string) => string,
): Stripped {
  const qualifiers: Qualifier[] = [];
  let rest = text;
  for (
    let found = known.find(([word]) => has(rest, word));
    found !== undefined;
    found = known.find(([word]) => has(rest, word))
  ) {
    if (found[1] !== null) qualifiers.push(found[1]);
    rest = without(rest, found[0]);
  }
  return { rest, qualifiers };
}
