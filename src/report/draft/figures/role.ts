import {
  COMPLETED,
  COMPLETION_BEFORE,
  COMPLETION_BEHIND,
  GROWTH_FRAME,
  LINKS,
  REACHED,
  RISES_AND_FALLS,
} from './lexicon/roles.js';
import type { PrintedValue } from './printed-value.js';
import { Trim } from './trim.js';

/**
 * What a value is: a level; the growth of one (`bare`: its clause names nothing of its own); or how much of a task is done.
 */
export type Role = { kind: 'LEVEL' } | { kind: 'GROWTH'; bare: boolean } | { kind: 'COMPLETION' };

const CHANGES = new Set(['%', '个百分点', '倍']);
const links = new Trim(LINKS);
const changes = new Trim(RISES_AND_FALLS);
const frame = new Trim([...GROWTH_FRAME, ...RISES_AND_FALLS, ...LINKS]);
const RATE = /(?:增速|增幅|降幅|增长率)[\u4e00-\u9fff]{0,4}$/u;
const YEARS = /(?:20\d\d|十[二三四]五)[年末底]*/gu;

/** The role of a value after the words before it in its clause, and behind it; `behindTask`: behind the sum of a task (740万元的56.6%). */
export function roleOf(value: PrintedValue, left: string, right: string, behindTask: boolean): Role {
  if (!CHANGES.has(value.figure.unit)) return { kind: 'LEVEL' };
  if (value.figure.unit === '%') {
    if ((behindTask && /^的?$/u.test(left)) || COMPLETION_BEFORE.test(left) || COMPLETION_BEHIND.test(right))
      return { kind: 'COMPLETION' };
  }
  if (isGrowth(left)) return { kind: 'GROWTH', bare: namesNothing(left) };
  if (value.figure.unit === '%' && COMPLETED.test(left)) return { kind: 'COMPLETION' };
  return { kind: 'LEVEL' };
}

/** Whether words of growth stand right before a number; 提高到 gives a level, but 增幅提高到 a growth. */
export function isGrowth(left: string): boolean {
  const head = links.end(left);
  if (changes.end(head) !== head) {
    const linked = left.slice(head.length);
    const reached = /^(?:为|至|到)/u.test(linked) && !/^为?$/u.test(linked.replace('分别', ''));
    return !reached || RATE.test(head);
  }
  const last = REACHED.find((word) => head.endsWith(word));
  return last !== undefined && RATE.test(head.slice(0, -last.length));
}

/** 比去年同期净增长: nothing but basis, time and growth. */
export const namesNothing = (left: string): boolean => frame.start(left.replace(YEARS, '')) === '';
