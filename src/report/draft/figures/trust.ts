import type { PrintedValue } from './printed-value.js';

/** Units that more often name something (二级, 三道防线) or say how long it lasts than count it. */
const VAGUE: ReadonlySet<string> = new Set(
  '级 年 天 小时 分钟 周 个月 层 岁 届 期 类 段 道 面 号 点 片 村 度 节 对 门 股 门 重 席 毫米 厘米 千伏 孔 本'.split(
    ' ',
  ),
);

/** 培训3期: counted where an Arabic number says it. */
const PERIODIC: ReadonlySet<string> = new Set(['期', '类', '届', '门', '节', '本', '度']);

/** From 0 to 1: how surely a numeral with its unit counts something, before anything is known of its clause. */
export function trustIn({ chinese, figure, unit, start, numberStart, one }: PrintedValue): number {
  if (!chinese) return PERIODIC.has(figure.unit) ? 0.85 : VAGUE.has(figure.unit) ? 0.5 : 1;
  if (VAGUE.has(figure.unit)) return 0.4;
  if (figure.value?.eq(1) && figure.qualifier === 'EXACT' && start === numberStart) return one ? 0.75 : 0.4;
  return unit === '%' || unit === '成' ? 0.9 : 0.8;
}
