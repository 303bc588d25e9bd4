import type { Measure } from './measure.js';

/** What a figure measures. The common ones stand here; a report's own stand in its claims file. */
export interface Indicator {
  /** Its name, the same in YAML, graph and API. */
  name: string;
  /** What it means in English; null where nobody has said it. */
  en: string | null;
  /** Other names under which reports print the same thing. */
  aliases: readonly string[];
  measure: Measure;
  /** The base unit that its figures are kept in. */
  unit: string;
  /** Whether figures of disjoint subjects, or of disjoint periods, may be added up. */
  additive: boolean;
}

const indicator = (
  name: string,
  en: string,
  measure: Measure,
  unit: string,
  additive: boolean,
  aliases: readonly string[] = [],
): Indicator => ({ name, en, aliases, measure, unit, additive });

export const INDICATORS: readonly Indicator[] = [
  indicator('税收收入', 'tax revenue', 'AMOUNT', '元', true),
  indicator('规上工业产值', 'output of industry above designated size', 'AMOUNT', '元', true, [
    '规上产值',
    '规上工业总产值',
    '规模以上工业产值',
  ]),
  indicator('高新技术产业产值', 'output of high-tech industry', 'AMOUNT', '元', true),
  indicator('固定资产投资', 'fixed-asset investment', 'AMOUNT', '元', true, ['固投']),
  indicator('工业性投入', 'industrial investment', 'AMOUNT', '元', true, ['工业投资']),
  indicator('高新技术产业投资', 'investment in high-tech industry', 'AMOUNT', '元', true),
  indicator('自营出口', 'direct exports', 'AMOUNT', '元', true),
  indicator('合同外资', 'contracted foreign capital', 'AMOUNT', '美元', true),
  indicator('实到外资', 'foreign capital received', 'AMOUNT', '美元', true, ['实际利用外资']),
  indicator('村经营性收入', "villages' operating income", 'AMOUNT', '元', true),
  indicator('接待游客数', 'visitors received', 'COUNT', '人次', true, ['接待游客', '游客接待量']),
  indicator('旅游经济收入', 'income from tourism', 'AMOUNT', '元', true, ['旅游收入']),
  indicator('地区生产总值', 'gross regional product', 'AMOUNT', '元', true, ['GDP', '生产总值']),
  indicator('总人口', 'total population', 'COUNT', '人', true),
  indicator('财政总收入', 'total public revenue', 'AMOUNT', '元', true, ['财政收入']),
  indicator('粮食产量', 'grain output', 'AMOUNT', '吨', true, ['粮食总产量']),
  indicator('限上批发业销售额', 'sales of wholesale above designated size', 'AMOUNT', '元', true, [
    '限额以上批发业销售额',
  ]),
  indicator('数字经济核心产业产值', 'output of core digital industries', 'AMOUNT', '元', true),
  indicator('新产品产值率', 'share of new products in output', 'RATE', '%', false),
  indicator('低收入农户人均收入', 'income per head of low-income farm households', 'AVERAGE', '元', false),
  indicator('农民可支配收入', "farmers' disposable income", 'AVERAGE', '元', false),
  indicator('投资额', 'investment', 'AMOUNT', '元', true, ['完成投资']),
  indicator('累计投入资金', 'money put in so far', 'AMOUNT', '元', true),
  indicator('营业收入', 'revenue', 'AMOUNT', '元', true, ['项目收入', '经营收入']),
];

/** The unit of an observation of 增速: a growth that is given without its level. */
export const GROWTH_SUFFIX = '增速';

/** The name under which the growth of an indicator is observed when the text gives no level. */
export const growthIndicatorName = (name: string): string => `${name}${GROWTH_SUFFIX}`;

const names = new Map(INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, name])));

/** The name of the common indicator that goes by this name or alias, or of its growth; the word itself where none does. */
export function indicatorNamed(word: string): string {
  const known = names.get(word);
  if (known !== undefined || !word.endsWith(GROWTH_SUFFIX)) return known ?? word;
  const level = names.get(word.slice(0, -GROWTH_SUFFIX.length));
  return level === undefined ? word : growthIndicatorName(level);
}
