import { GROWTH_SUFFIX, INDICATORS } from './indicator.js';
import type { Measure } from './measure.js';
import type { Qualifier } from './qualifier.js';

/** Which way a target wants a figure to go: at least so much, or at most. */
export type Aim = 'AT_LEAST' | 'AT_MOST';

/** What a town wants less of, by the words of an indicator's name. */
const UNWANTED =
  /信访|上访|投诉|案件|发案|积案|犯罪|诈骗|盗窃|警情|纠纷|事故|火灾|伤亡|死亡|发病|患病|病例|能耗|水耗|煤耗|排放|污染|劣[Ⅴ五]类|欠薪|欠款|负债|债务|不良(?:贷款|资产|率)|逾期|失业|返贫|贫困发生|三公经费|空置|闲置|撂荒|抛荒|违建|违法|非粮化|亏损|损失|漏损|停工|停产|烂尾|隐患|辍学/u;
/** What is done about it, of which a town wants more: disputes settled, cases closed, pollution removed, people trained against it. */
const HANDLED =
  /(?<!未)(?:化解|办结|审结|结案|处理|处置|整治|整改|治理|查处|破获|清理|拆除|消除|销号|调处|调解|防治|防范|防控|反电?信?诈骗|反诈|打击|抓获|追缴|挽回|监测|排查|偿还|侦破|回复|答复|响应|满意|宣传|培训|演练|保险|参保|再就业|盘活|利用|复耕|复垦|修复|清零|创建|达标|(?:无|零)(?=信访|上访|投诉|案件|发案|诈骗|事故|违建|违法|污染|辍学|亏损))/u;
/** Its fall by itself. */
const LESSENED = /下降|降低|降幅|减少|压减|削减|减排/u;
/** Amounts and growths of which a town may want more or less. */
const EITHER_WAY =
  /支出|开支|费用|成本|用电|用水|用能|用地|消耗|库存|存量|缺口|价格|单价|物价|补偿|赔偿|低保|救助|罚|征收|拆迁|人口|增减/u;
/** Rates that are wanted high. */
const RATES =
  /完成率|达标率|合格率|优良率|优质率|满意(?:率|度)|覆盖率|普及率|入学率|升学率|巩固率|毕业率|参保率|参合率|参与率|知晓率|接种率|签约率|履约率|到位率|开工率|投产率|竣工率|落地率|转化率|就业率|绿化率|绿地率|森林覆盖|回收率|资源化|无害化率|利用率|入住率|出租率|上线率|安装率|化解率|办结率|回复率|响应率|整改率|处理率|处置率|治愈率|成活率|存活率|通过率|城镇化率|机械化率|自给率|盘活率|合作率|规范率|建档率|兑现率|新产品产值率|拆除率/u;
/** What a town counts, averages or sees grow because it wants more of it. */
const WANTED =
  /产值|增加值|生产总值|GDP|收入|增收|营收|利润|税收|投资|投入|固投|产量|总产|销售|零售|出口|进出口|外资|内资|存款|成交额|游客|旅客|客流|新认定|新增|新建|新开工|培育|引进|招引|招商|签约|开工|竣工|达产|投产|落地|入库|上规|升规|股改|上市|挂牌|专精特新|高新技术|工厂|基地|品牌|专利|发明|人才|博士|大学生|创新|研发|活动|演出|场次|志愿|义工|实事|岗位|就业|床位|学位|车位|充电桩|口袋公园|改造|提升|示范|标杆|民宿|农家乐|家庭农场|合作社|景区|帮扶|慰问|化解|调解|办结|办理|整治|治理/u;

/** Said of these, a high number is what is wanted, unless their names say otherwise. */
const LEVELS: readonly Measure[] = ['AMOUNT', 'AREA'];
/** Common amounts: their growth is wanted like themselves. */
const AMOUNTS = new Set(INDICATORS.filter(({ measure }) => LEVELS.includes(measure)).map(({ name }) => name));

/** Right before the number. */
const KEPT_TO = /(?:控制|压降|压减|下降|降低|减少|降)(?:在|到|至)$/u;
const BROUGHT_TO = /(?:提高|提升|增加|增长|上升|扩大)(?:到|至)$/u;

/** A target, as far as its aim depends on it. */
export interface Aimed {
  indicator: string;
  measure: Measure;
  qualifier: Qualifier;
  lower?: number | null;
  upper?: number | null;
  /** The number as printed, and the quotes that it stands in: 控制在50件 is a limit. */
  printed?: string;
  quotes?: readonly string[];
}

/**
 * The aim of a target, from its own words where they say it (以上, 不超过, 控制在), otherwise from what it measures: a lower place in a
 * ranking, a fall, fewer petitions, more revenue. Null where none of this is sure: a share, a number of things that no list has.
 */
export function aimOf(target: Aimed): Aim | null {
  if (target.qualifier === 'AT_LEAST' || target.qualifier === 'OVER') return 'AT_LEAST';
  if (target.qualifier === 'AT_MOST') return 'AT_MOST';
  return aimSaid(target) ?? aimMeasured(target);
}

/** From the words right before the number, where it stands once in each of its quotes and all agree. */
function aimSaid({ printed, quotes = [] }: Aimed): Aim | null {
  if (!printed) return null;
  const aims = quotes.map((quote): Aim | null => {
    const [before = '', behind, ...more] = quote.split(printed);
    if (behind === undefined || more.length > 0) return null;
    const words = before.replaceAll(/\s/gu, '');
    if (KEPT_TO.test(words)) return 'AT_MOST';
    return BROUGHT_TO.test(words) ? 'AT_LEAST' : null;
  });
  const [first = null] = aims;
  return aims.every((aim) => aim === first) ? first : null;
}

function aimMeasured({ indicator, measure, lower, upper }: Aimed): Aim | null {
  if (measure === 'RANK') return 'AT_MOST';
  if (measure === 'GROWTH' && (upper ?? lower ?? 0) < 0) return 'AT_MOST';
  if (UNWANTED.test(indicator)) return HANDLED.test(indicator) || LESSENED.test(indicator) ? 'AT_LEAST' : 'AT_MOST';
  if (measure === 'RATE') return RATES.test(indicator) && !/^未|未(?=完成|达标)/u.test(indicator) ? 'AT_LEAST' : null;
  const grows = indicator.endsWith(GROWTH_SUFFIX) ? indicator.slice(0, -GROWTH_SUFFIX.length) : indicator;
  if (AMOUNTS.has(grows)) return 'AT_LEAST';
  if (EITHER_WAY.test(indicator) || LESSENED.test(indicator) || indicator.includes('未')) return null;
  return LEVELS.includes(measure) || WANTED.test(indicator) ? 'AT_LEAST' : null;
}
