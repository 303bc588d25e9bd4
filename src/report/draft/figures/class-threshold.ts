import type { PrintedValue } from './printed-value.js';

const BARE = /^[百千万亿十]+$/u;
const MONEY = new Set(['元', '美元']);
const SIZES = new Set([
  '元',
  '美元',
  '亩',
  '吨',
  '头',
  '平方米',
  '公里',
  '千瓦',
  '人',
  '公斤',
  '斤',
  '%',
  '年',
  '天',
  '米',
]);
/** What projects, firms and people are classed by their size as. */
const CLASSED =
  /^的?(?:[\u4e00-\u9fff]{0,6})(?:项目|企业|工业|产业|服务业|大户|基地|公司|贫困户|农户|村|工程|规模|纳税|外资|单体|住户|老人|种植|养殖|经济体|党员|干部|行政村|投资项目)/u;
/** 3亿元以上工业项目3个: what is counted is named behind the amount and its number behind that. */
const COUNTED_BEHIND = /^[^，,。.；;、:：()\d]{1,12}(?:\d+|[一二三四五六七八九十两]+)(?:个|家|项|户|处|人|名)/u;
/** 总投资35亿元的8个项目: what all of them cost. */
const TOGETHER = /总投资(?:额|达|约|为)?$/u;
const BOUND = /(?:以上|以下|以内)$/u;

/** Whether an amount only names a class of what is counted: 亿元以上项目, 3-10亿元项目2个, 万亩良田. It is never a figure. */
export function isClass(words: string, { start, end, numberStart, unitEnd, figure, chinese }: PrintedValue): boolean {
  if (!SIZES.has(figure.unit)) return false;
  const behind = words.slice(end, end + 24);
  const printed = words.slice(start, end);
  const unit = figure.unit.length;
  const bare =
    chinese &&
    BARE.test(words.slice(numberStart, unitEnd - unit)) &&
    figure.qualifier !== 'OVER' &&
    figure.qualifier !== 'NEARLY';
  if (bare) return true;
  if (TOGETHER.test(words.slice(Math.max(0, start - 6), start)) && behind.startsWith('的') && !BOUND.test(printed))
    return false;
  if (MONEY.has(figure.unit) && COUNTED_BEHIND.test(behind)) return true;
  return BOUND.test(printed) && figure.unit !== '人' && figure.unit !== '%' && CLASSED.test(behind);
}
