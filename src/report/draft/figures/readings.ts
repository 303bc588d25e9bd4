import { TASK_BEFORE } from './lexicon/roles.js';
import type { Place } from './line-figure.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';
import { type Role, roleOf } from './role.js';

/** A value of a piece with the words around it, those that say a time taken out, and what it is. */
export interface Reading {
  value: PrintedValue;
  left: string;
  right: string;
  role: Role;
}

/** Only what strings values together. */
const JOINS = /^[、和及与,]?(?:以及)?$/u;
/** As much of a clause as can matter to a value in it. In UTF-16 units. */
const LEFT_REACH = 80;
const RIGHT_REACH = 60;

const OF_THINGS = new Set(['个', '家', '项', '亩', '万亩', '平方米', '平米', '公里']);

/** The words of a line without those that say a time, which name nothing. */
export class PlainWords {
  private next = 0;

  constructor(
    private readonly words: string,
    private readonly times: readonly Place[],
  ) {}

  /** Asked for in the order of the line. */
  between(start: number, end: number): string {
    let text = '';
    let from = start;
    while ((this.times[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.next += 1;
    for (let at = this.next; at < this.times.length; at += 1) {
      const time = this.times[at];
      if (time === undefined || time.start >= end) break;
      text += this.words.slice(from, Math.max(from, time.start));
      from = Math.max(from, time.end);
    }
    return text + this.words.slice(from, Math.max(from, end));
  }
}

/** The values of a piece, in its order. */
export function readingsOf(piece: Piece, words: PlainWords): Reading[] {
  const readings: Reading[] = [];
  let from = piece.start;
  for (const [index, value] of piece.values.entries()) {
    const left = words.between(Math.max(from, value.start - LEFT_REACH), value.start);
    const right = rightOf(piece, index, words);
    const before = readings.at(-1);
    const joined = JOINS.test(left) && value.figure.unit === before?.value.figure.unit;
    const follows = before?.role.kind === 'GROWTH' && joined;
    const done = before?.role.kind === 'COMPLETION' && joined && /分别/u.test(readings[0]?.left ?? '');
    const role: Role = done
      ? { kind: 'COMPLETION' }
      : value.unit === '番' || follows
        ? { kind: 'GROWTH', bare: true }
        : roleOf(value, left, right, TASK_BEFORE.test(before?.left ?? ''));
    readings.push({ value, left, right, role });
    from = value.end;
  }
  return readings;
}

/** The words behind a value; 建成1个1200亩的制种基地: the value behind only describes what the first one counts. */
function rightOf(piece: Piece, index: number, words: PlainWords): string {
  const value = piece.values[index];
  const next = piece.values[index + 1];
  if (value === undefined) return '';
  const right = words.between(value.end, Math.min(next?.start ?? piece.end, value.end + RIGHT_REACH));
  // 引进一个投资5亿元项目, 总投资35亿元的8个项目: the value behind stands within the phrase.
  const within =
    (right === '的' && OF_THINGS.has(next?.unit ?? '')) || /^(?:总|计划)?投资(?:了|额|约|达)?$/u.test(right);
  if ((right !== '' && !within) || next === undefined) return right;
  const ofThem = right === '' && value.figure.unit === '户' && next.figure.unit === '人';
  const end = piece.values[index + 2]?.start ?? piece.end;
  const behind = words.between(next.end, Math.min(end, next.end + RIGHT_REACH));
  if (within && behind !== '') return right === '的' ? `的${behind}` : behind.replace(/^的/u, '');
  return behind.startsWith('的') || ofThem ? behind : right;
}

/** The clause behind a piece, with its comma; '' where none follows. */
export const clauseBehind = (words: string, { end }: Piece): string =>
  /^,[^,;。:]*/u.exec(words.slice(end, end + RIGHT_REACH))?.[0] ?? '';

/** 分别为x、y: values of one kind, strung together behind their nouns. */
export const areRespective = (first: Reading, readings: readonly Reading[]): boolean =>
  /分别|各为/u.test(first.left) &&
  first.role.kind !== 'COMPLETION' &&
  readings.every(({ role, value }) => role.kind === first.role.kind && value.unit !== '位次') &&
  readings.slice(1).every(({ left }) => JOINS.test(left));
