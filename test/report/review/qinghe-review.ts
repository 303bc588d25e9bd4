import type { Sources } from '../../../src/report/files/sources.js';
import { reviewOf } from '../../../src/report/review/read-review.js';
import type { Review } from '../../../src/report/review/review.js';
import { sourcesWith } from '../invented-sources.js';

/** Claims of 清河镇 2031 with something of every kind, some of it in doubt, as a draft writes it. */
export const CLAIMS = `claims:
- quote: 全年实现税收收入2.3亿元,同比增长15.3%
  observations:
  # ? 0.62 同比 or 较上年
  - { as: tax, of: town, indicator: 税收收入, value: 2.3亿元, growth: 15.3%, period: 2031, basis: RELATIVE }
- quote: 春来机械、山泉塑业、木禾家居
  relations:
  - { each: [enterprise/chunlai, enterprise/shanquan, enterprise/muhe], type: CERTIFIED_AS, to: certification/lvse-gongchang, status: APPLIED, inferred: true, because: 括号中的名单 }
# ? 0.41 whose figure is it
# - quote: 柳溪等村完成土地流转200亩
#   observations:
#   - { of: town, indicator: 土地流转面积, value: 200亩 }
- quote: 柳溪光伏项目已累计投入资金80余万元
  observations:
  - { as: solar, of: project/liuxi-guangfu, indicator: 累计投入资金, value: 80余万元, period: ../2031-12 }
- quote: 预计一季度实现规上工业产值3亿元以上,同比增长8.5%左右
  observations:
  - { as: output, of: town, indicator: 规上产值, value: 3亿元以上, growth: 8.5%左右, period: 2032Q1 }

conflicts:
- { kind: NOT_COMPARABLE, members: [tax, output], severity: LOW, explanation: 时期不同, advice: 不相比 }

silences:
- { of: project/liuxi-guangfu, about: FUNDED_BY, quote: 已累计投入资金80余万元, because: 只说投入 }

ignored:
- { quote: "12345", because: 热线号码 }
`;

/** The review of 清河镇 2031 with these claims; null is no claims.yaml. */
export const reviewWith = (
  claims: string | null,
  changed: Partial<Record<keyof Sources, string | null>> = {},
): Review => reviewOf('qinghe/2031', sourcesWith({ claims, ...changed }), [], [], claims === null);
