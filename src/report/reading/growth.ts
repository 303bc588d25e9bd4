import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import type { GrowthMeasure } from '../../vocabulary/growth-measure.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { folded } from '../text/fold.js';
import { Decimal, shifted } from './decimal.js';
import { boundsOf, type Figure, isUnreadable, readFigure, type Unreadable } from './figure.js';

/** A printed growth; falls are negative, their bounds turned round. */
export interface ReadGrowth {
  figure: Figure;
  measure: GrowthMeasure;
  basis: GrowthBasis;
  /** The year that AGAINST_YEAR names. */
  againstYear: number | null;
  /** Whether any word there speaks of growth: 完成年度任务92% is a rate. */
  isGrowth: boolean;
}

const RISES = [
  '增长',
  '增加',
  '增幅',
  '增速',
  '增收',
  '增',
  '提高',
  '提升',
  '上升',
  '上涨',
  '涨',
  '攀升',
  '跃升',
  '递增',
];
const FALLS = ['负增长', '下降', '减少', '降低', '回落', '下滑', '下跌', '降幅', '降', '压减', '缩减', '减'];
const DIRECTION = new RegExp([...FALLS, ...RISES].join('|'), 'gu');
/** 增幅回落至5% is a growth of 5 %, and no fall. */
const RATE = /增速|增幅|增长率/u;
/** 比增7% is 同比增长7%; 占比增加 compares nothing. */
const BASIS = /同比|环比|(?<!占)比(?=增|上升|下降|减)|[较比](?:(\d{4})年|上年|去年|上月|上季度|上期)/gu;
const LEAD = new RegExp(`^(?:${BASIS.source}|同期|分别|年均|平均|${DIRECTION.source}|为)*`, 'u');

/** 下降3%以上 says that the growth is at most -3%. 下降近3% has no bound that a word of the vocabulary could name. */
const TURNED: Readonly<Record<Qualifier, Qualifier>> = {
  EXACT: 'EXACT',
  ABOUT: 'ABOUT',
  RANGE: 'RANGE',
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
  OVER: 'AT_MOST',
  NEARLY: 'ABOUT',
};

/**
 * Reads a growth as printed (8.5%左右, 5个百分点, 下降3.2%) after the words before it in its sentence, which give direction
 * and basis where the printed words do not: the nearest in its clause (between commas) counts.
 */
export function readGrowth(printed: string, before: string): ReadGrowth | Unreadable {
  const words = folded(printed);
  const lead = LEAD.exec(words)?.[0] ?? '';
  const doubled = readDoubling(words.slice(lead.length));
  const figure = doubled ?? inPercent(readFigure(words.slice(lead.length)));
  if (isUnreadable(figure)) return figure;
  if (figure.unit !== '%' && figure.unit !== '个百分点')
    return { unreadable: `a growth is in % or 个百分点, not in ${figure.unit}` };
  // 分别增长12%,13%: a comma between two of them parts no clauses.
  const strung = folded(before).replace(/%,$/u, '%');
  const clause = (/[^,，。;；:：!?！？]*$/u.exec(strung)?.[0] ?? '') + lead;
  const found = lastMatch(clause, DIRECTION);
  const direction = found?.[0];
  const behind = found === undefined ? '' : clause.slice(found.index + found[0].length).trim();
  if (/^(?:收窄|扩大)$/u.test(behind))
    return { unreadable: `'${direction}${behind}' says how a growth changed, not how much it is` };
  const reached = /^(?:至|到)/u.test(behind);
  if (reached && !RATE.test(clause))
    return { unreadable: `'${direction}${behind}' gives a level that was reached, not a growth` };
  const falls = !reached && direction !== undefined && FALLS.includes(direction);
  const basis = basisIn(clause);
  return {
    isGrowth:
      doubled !== null ||
      direction !== undefined ||
      basis.basis !== 'NOT_SAID' ||
      figure.unit !== '%' ||
      /^[-−]/u.test(words),
    figure: falls ? turned(figure) : figure,
    measure: figure.unit === '%' ? 'PERCENT' : 'PERCENTAGE_POINTS',
    ...basis,
  };
}

/** 翻一番 is a growth of 100 %, 翻两番 one of 300 %. */
function readDoubling(words: string): Figure | null {
  const times = /^翻([一二两三四])番$/u.exec(words)?.[1];
  if (times === undefined) return null;
  const value = new Decimal(2)
    .pow('一二三四'.indexOf(times === '两' ? '二' : times) + 1)
    .minus(1)
    .times(100);
  return { value, low: value, high: value, unit: '%', per: null, qualifier: 'EXACT' };
}

/** 增长1.5倍 is a growth of 150 %. */
function inPercent(figure: Figure | Unreadable): Figure | Unreadable {
  if (isUnreadable(figure) || figure.unit !== '倍') return figure;
  const [value, low, high] = [figure.value, figure.low, figure.high].map((each) => each && shifted(each, 2));
  return { ...figure, value: value ?? null, low: low ?? null, high: high ?? null, unit: '%' };
}

/** What 同比, 环比 or 较2030年 says, whether read from the text or given in a claim. */
export function basisIn(words: string): { basis: GrowthBasis; againstYear: number | null } {
  const found = lastMatch(folded(words), BASIS);
  if (found === undefined) return { basis: 'NOT_SAID', againstYear: null };
  if (found[1] !== undefined) return { basis: 'AGAINST_YEAR', againstYear: Number(found[1]) };
  const onYear = /同比|年|^比$/u.test(found[0]);
  return { basis: onYear ? 'YEAR_ON_YEAR' : 'PERIOD_ON_PERIOD', againstYear: null };
}

function turned(figure: Figure): Figure {
  const qualifier = TURNED[figure.qualifier];
  if (figure.value === null)
    return { ...figure, low: figure.high?.negated() ?? null, high: figure.low?.negated() ?? null };
  const value = figure.value.negated();
  return { ...figure, value, qualifier, ...boundsOf(value, qualifier) };
}

const lastMatch = (text: string, pattern: RegExp): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);
