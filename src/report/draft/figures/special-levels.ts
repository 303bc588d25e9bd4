import { indicatorOf } from './indicator.js';
import { COMPLETION_BEFORE } from './lexicon/roles.js';
import type { LineFigure } from './line-figure.js';
import { tidy } from './phrase.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';

/** 由2亿元增长到了4亿元: the words before the first level, and between the two. */
export const STEP_FROM = /(?:由|从)(?:原来的?|去年的?|上年的?|原先的?|的|[“”十一二三四五末时期]*)?$/u;
const STEP_TO =
  /^,?(?:的)?(?:[\u4e00-\u9fff]{0,4})?(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低|调整|发展|跃升|攀升|增|降|升|变|达)?了?(?:到|至|为|成)了?(?:约|近|超过)?的?$/u;
/** 较2031年增加1200吨: a change, in the unit of a level before it. */
const CHANGED =
  /^[,、]?(?:同比|环比|[较比与][\u4e00-\u9fff\d]{0,10}?)?(?:净增加?|增加了?|减少了?|增收|多增|增长了?)(?:约|近|超)?$/u;

/** Whether the words between two levels make the second what became of the first. */
export const isStepTo = (last: LineFigure | null, left: string): last is LineFigure =>
  last?.step === 'FROM' && STEP_TO.test(left);

/** The level before a change that it changes: the nearest one in its unit; null where the words say no change. */
export function levelChanged(figure: LineFigure, clause: string, before: readonly LineFigure[]): LineFigure | null {
  if (!CHANGED.test(clause)) return null;
  const unit = figure.value.figure.unit;
  return before.findLast((each) => each !== figure && !each.secondary && each.value.figure.unit === unit) ?? null;
}

/** 增加1200吨 is how much a level changed: no level of its own, and what a growth behind it speaks of is the level. */
export function asChange(figure: LineFigure, level: LineFigure): void {
  const change = /减少/u.test(figure.phrase.noun) ? '减少' : '增加';
  figure.indicator = indicatorOf('', `${level.indicator.name}${change}`, figure.value.figure.unit);
  figure.confidence = Math.min(figure.confidence, 0.62);
  [figure.secondary, figure.about, figure.phrase] = [true, level, level.phrase];
}

/** 是2031年的1.5倍, 高于全县0.1个百分点: beside a level, but none. */
export function asComparison(figure: LineFigure, last: LineFigure | null): void {
  const { unit } = figure.value.figure;
  if (unit !== '倍' && unit !== '个百分点') return;
  figure.secondary = true;
  if (unit === '倍') figure.indicator = indicatorOf('', last?.indicator.name ?? figure.phrase.noun, '倍');
  [figure.confidence, figure.doubt] = [0.4, unit === '倍' ? '是与另一年份相比的倍数' : '是两个比率之差'];
}

/** 2家公司纳税突破1000万元: what those counted had to reach. */
export const isConditionOf = (
  { figure, numberStart, start }: PrintedValue,
  left: string,
  last: LineFigure | null,
): boolean =>
  last !== null &&
  last.phrase.from === 'RIGHT' &&
  figure.unit === '元' &&
  start < numberStart &&
  figure.qualifier === 'OVER' &&
  left.length <= 12 &&
  !/[,、]|实现|完成|累计|共/u.test(left);

/** 年产5万台的生产线: what was built can make so much. */
export const isCapacity = ({ end }: PrintedValue, left: string, words: string): boolean =>
  /的年产$/u.test(left) ||
  (/年产$/u.test(left) && /^[^,。;、]{0,12}(?:项目|生产线|厂|基地|工程)/u.test(words.slice(end, end + 16)));

/** What was to be done, where the words before its rate of completion name it: 征地[完成]92%. */
export function taskNamed(left: string): string | null {
  const done = /完成(?!年|全|任务|目标)([\u4e00-\u9fff]{2,10}?)(?:占|达到|达|为)/u.exec(left)?.[1];
  if (done !== undefined) return tidy(done);
  const own = tidy(left.replace(COMPLETION_BEFORE, '').replace(/(?:已)?完成(?:率|了)?[为达]*$/u, ''));
  return own.length >= 2 ? own : null;
}

/** How far before its number a list of names may begin. In UTF-16 units. */
const LIST = 160;

/** The names before a number that counts them: 柴房咖啡、汽车影院等10个项目; null where none are listed. */
export const listBefore = (piece: Piece, { start }: PrintedValue, left: string): LineFigure['list'] =>
  /等$|[、和及与]/u.test(left)
    ? { start: Math.max(piece.start, start - LIST), end: start, open: left.endsWith('等') }
    : null;
