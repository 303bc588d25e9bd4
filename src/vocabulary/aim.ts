import type { Measure } from './measure.js';
import type { Qualifier } from './qualifier.js';

/** Which way a target wants a figure to go: at least so much, or at most. */
export type Aim = 'AT_LEAST' | 'AT_MOST';

/** What a town wants less of, by the words of an indicator's name. */
const UNWANTED =
  /信访|上访|投诉|案件|发案|犯罪|诈骗|盗窃|警情|纠纷|事故|火灾|伤亡|死亡|能耗|水耗|煤耗|排放|污染|欠薪|负债|债务|失业|返贫|贫困发生|三公经费|撂荒|抛荒|违建|违法|非粮化/u;
/** What is done about it, of which a town wants more: disputes settled, cases closed, pollution removed; and its fall by itself. */
const HANDLED =
  /(?<!未)(?:化解|办结|处理|处置|整治|整改|治理|查处|破获|清理|拆除|消除|调处|调解|防治|监测|排查|偿还|侦破|满意|下降|降低|降幅|减少|压减|削减|减排)/u;

/**
 * The aim of a target, from its own words where they say it (以上, 不超过), otherwise from what it measures: a lower place in a ranking,
 * a fall, fewer petitions. The rest is wanted to grow.
 */
export function aimOf(target: {
  indicator: string;
  measure: Measure;
  qualifier: Qualifier;
  lower?: number | null;
  upper?: number | null;
}): Aim {
  if (target.qualifier === 'AT_LEAST' || target.qualifier === 'OVER') return 'AT_LEAST';
  if (target.qualifier === 'AT_MOST') return 'AT_MOST';
  if (target.measure === 'RANK') return 'AT_MOST';
  if (target.measure === 'GROWTH' && (target.upper ?? target.lower ?? 0) < 0) return 'AT_MOST';
  return UNWANTED.test(target.indicator) && !HANDLED.test(target.indicator) ? 'AT_MOST' : 'AT_LEAST';
}
