import { isUnreadable, readFigure } from '../../reading/figure.js';
import type { Line } from '../names/marked-text.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { isClass } from './class-threshold.js';
import { RANK_BEFORE } from './lexicon/roles.js';
import { whyNoFigure } from './not-figures.js';
import { type PrintedValue, printedValue } from './printed-value.js';

/** A numeral that is no figure, in the line's UTF-16 units. */
export interface NoFigure {
  start: number;
  end: number;
  because: string;
}

export interface LineValues {
  values: PrintedValue[];
  noFigures: NoFigure[];
}

/** The values of a line and the numerals in it that are none. `inName`: whether a place lies inside a name. */
export function valuesIn(
  line: Line,
  origin: ArrayLike<number>,
  inName: (start: number, end: number) => boolean,
): LineValues {
  const values: PrintedValue[] = [];
  const noFigures: NoFigure[] = [];
  let done = 0;
  for (const candidate of candidatesIn(line, origin)) {
    if (candidate.start < done) continue;
    const special = doublingAt(line.words, candidate) ?? noneAt(line.words, candidate) ?? rankAt(line.words, candidate);
    const why = special === null ? reasonFor(line.words, candidate, inName) : null;
    if (why !== null) {
      noFigures.push({ start: candidate.start, end: candidate.end, because: why });
      continue;
    }
    const value = special ?? printedValue(line.words, candidate);
    if (value === null) continue;
    if (isClass(line.words, value)) noFigures.push({ start: value.start, end: value.end, because: '类别门槛' });
    else values.push(value.start < done ? { ...value, start: candidate.start } : value);
    done = value.end;
  }
  return withoutCounting({ values, noFigures });
}

/** 四项先进、五个优秀、六个标兵: numerals that count up by one are a slogan. */
function withoutCounting({ values, noFigures }: LineValues): LineValues {
  const slogans = new Set<PrintedValue>();
  const follows = (a: PrintedValue | undefined, b: PrintedValue | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.chinese &&
    b.chinese &&
    b.start - a.end < 14 &&
    a.unit !== '位次' &&
    b.unit !== '位次' &&
    a.figure.value !== null &&
    (b.figure.value?.eq(a.figure.value.plus(1)) ?? false);
  for (const [index, value] of values.entries()) {
    const [next, afterNext] = [values[index + 1], values[index + 2]];
    if (!follows(value, next) || !follows(next, afterNext)) continue;
    for (const each of [value, next, afterNext]) if (each !== undefined) slogans.add(each);
  }
  if (slogans.size === 0) return { values, noFigures };
  return {
    values: values.filter((value) => !slogans.has(value)),
    noFigures: [
      ...noFigures,
      ...[...slogans].map(({ numberStart, unitEnd }) => ({ start: numberStart, end: unitEnd, because: '口号' })),
    ].sort((a, b) => a.start - b.start),
  };
}

function reasonFor(
  words: string,
  candidate: Candidate,
  inName: (start: number, end: number) => boolean,
): string | null {
  const ordinal = words[candidate.start - 1] === '第';
  return (
    whyNoFigure(words, candidate) ??
    (ordinal ? '序号' : null) ??
    (inName(candidate.start, candidate.end) ? '名称' : null)
  );
}

/** 无一起大火警: none of them. */
function noneAt(words: string, { start, end, chinese }: Candidate): PrintedValue | null {
  const none =
    chinese && words.slice(start, end) === '一'
      ? /(?:无|未发生|没有发生)$/u.exec(words.slice(Math.max(0, start - 4), start))?.[0]
      : undefined;
  const unit = /^[起例宗件]/u.exec(words.slice(end, end + 1))?.[0];
  if (none === undefined || unit === undefined) return null;
  const figure = readFigure(words.slice(start - none.length, end + 1));
  if (isUnreadable(figure)) return null;
  return {
    start: start - none.length,
    end: end + 1,
    numberStart: start - none.length,
    unitEnd: end + 1,
    unit,
    hint: null,
    chinese: false,
    figure,
  };
}

/** 翻一番. */
function doublingAt(words: string, { start, end, chinese }: Candidate): PrintedValue | null {
  if (!chinese || words[start - 1] !== '翻' || words[end] !== '番') return null;
  const figure = readFigure('100%');
  if (isUnreadable(figure)) return null;
  return {
    start: start - 1,
    end: end + 1,
    numberStart: start,
    unitEnd: end + 1,
    unit: '番',
    hint: null,
    chinese,
    figure,
  };
}

/** 位列全县第六, 排名第3位. */
function rankAt(words: string, { start, end, chinese }: Candidate): PrintedValue | null {
  if (words[start - 1] !== '第') return null;
  if (!RANK_BEFORE.test(words.slice(Math.max(0, start - 24), start - 1))) return null;
  const last = end + (/^[名位]/u.test(words.slice(end, end + 1)) ? 1 : 0);
  if (/^(?:届|次|期|批|轮|季|阶段|产业|方|线|书记|时间)/u.test(words.slice(last, last + 2))) return null;
  const figure = readFigure(words.slice(start - 1, last));
  if (isUnreadable(figure)) return null;
  return { start: start - 1, end: last, numberStart: start, unitEnd: last, unit: '位次', hint: null, chinese, figure };
}
