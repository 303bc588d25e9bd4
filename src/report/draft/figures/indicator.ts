import { growthIndicatorName, INDICATORS, indicatorNamed } from '../../../vocabulary/indicator.js';
import type { Measure } from '../../../vocabulary/measure.js';
import type { DraftObservation } from '../draft.js';
import { isMoneyNoun } from './phrase.js';

export type DraftIndicator = DraftObservation['indicator'];

const AREAS = new Set(['亩', '公顷', '平方米', '平方公里']);
const QUANTITIES = new Set(['元', '美元', '吨', '斤', '公斤', '立方米', '千瓦', '千瓦时', '公里', '米']);
const BY_NAME = new Map(INDICATORS.map((each) => [each.name, each]));

/** The indicator of a level: a common one under its own name, or one of the report's own. `unit` is a base unit. */
export function indicatorOf(verb: string, noun: string, unit: string): DraftIndicator {
  const common = commonNamed(noun, unit) ?? commonNamed(`${verb}${noun}`, unit);
  if (common !== null) return common;
  const name = named(`${verb}${noun}`, unit);
  const measure = measureOf(name, unit);
  return {
    name,
    en: null,
    aliases: [],
    measure,
    unit,
    additive: measure === 'AMOUNT' || measure === 'COUNT' || measure === 'AREA',
  };
}

/** A common indicator by one of its names, where its unit is that of the figure. */
function commonNamed(noun: string, unit: string): DraftIndicator | null {
  const common = BY_NAME.get(indicatorNamed(/^gdp$/iu.test(noun) ? 'GDP' : noun));
  return common?.unit === unit ? { ...common, aliases: [...common.aliases] } : null;
}

/** 完成率 of what was to be done. */
export const completionOf = (level: string): DraftIndicator =>
  rate(`${level}${level.endsWith('完成率') ? '' : '完成率'}`);

export const rate = (name: string): DraftIndicator => ({
  name,
  en: null,
  aliases: [],
  measure: 'RATE',
  unit: '%',
  additive: false,
});

/** The growth of an indicator, where the text gives no level. */
export function growthOf(noun: string, unit: string): DraftIndicator {
  const base = BY_NAME.get(indicatorNamed(noun))?.name ?? noun;
  return { name: growthIndicatorName(base), en: null, aliases: [], measure: 'GROWTH', unit, additive: false };
}

export const positionOf = (noun: string): DraftIndicator => ({
  name: `${noun}位次`,
  en: null,
  aliases: [],
  measure: 'RANK',
  unit: '位次',
  additive: false,
});

function measureOf(name: string, unit: string): Measure {
  if (unit === '%' || unit === '‰' || unit === '个百分点' || unit === '倍') return 'RATE';
  if (unit === '位次') return 'RANK';
  if (/最高|峰值|单日最/u.test(name)) return 'PEAK';
  if (/人均|户均|亩均|平均|单产|亩产/u.test(name)) return 'AVERAGE';
  if (AREAS.has(unit)) return 'AREA';
  return QUANTITIES.has(unit) ? 'AMOUNT' : 'COUNT';
}

/** Without quotation marks that lost their other half. */
const balanced = (text: string): string =>
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0) ? text : text.replace(/[“”]/gu, '');

/** A readable name: what is counted, with the word for its measure where it does not end in one. */
function named(noun: string, unit: string): string {
  const text = balanced(noun).replace(/^的|[“(（、,的了]+$/gu, '');
  const ends = (pattern: RegExp): boolean => pattern.test(text);
  if (unit === '元' || unit === '美元') return isMoneyNoun(text) ? text : `${text}金额`;
  if (AREAS.has(unit)) return ends(/面积|任务|规模|总量$/u) ? text : `${text}面积`;
  if (unit === '公里') return ends(/里程|长度|总长|全长$/u) ? text : `${text}里程`;
  if (unit === '米') return ends(/长度|宽度|总长|全长|高度|深度$/u) ? text : `${text}长度`;
  if (unit === '立方米') return ends(/[量数积方]$/u) ? text.replace(/方$/u, '方量') : `${text}量`;
  if (unit === '吨' || unit === '斤' || unit === '公斤')
    return ends(/产$/u) ? `${text}量` : ends(/(?:量|能力|总数|规模)$/u) ? text : `${text}量`;
  if (unit === '倍') return `${text}倍数`;
  if (unit === '%' && /占[^率]*$/u.test(text)) return ends(/比|比重|占比|比例|率$/u) ? text : `${text}比重`;
  if (unit === '%') return ends(/(?:率|比|比重|占比|比例|程度|度)$/u) ? text : `${text}率`;
  if (unit === '人次') return ends(/人次|次数|量$/u) ? text : `${text}人次`;
  if (unit === '户') return ends(/户数$/u) ? text : ends(/户$/u) ? `${text}数` : `${text}户数`;
  if (unit === '人')
    return ends(/人数|人口$/u)
      ? text
      : ends(/(?:[人员者生民]|人才|博士|干部|专家|儿童|妇女)$/u)
        ? `${text}数`
        : `${text}人数`;
  if (unit === '次' || unit === '场') return ends(/次数|场次$/u) ? text : `${text}${unit === '次' ? '次数' : '场次数'}`;
  return ends(/[数量]$/u) ? text : `${text}数`;
}
