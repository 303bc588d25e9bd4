import { wordList } from '../trim.js';

/** Words before a percentage that tell growth from a level, a share or a rate of completion. */

export const RISES_AND_FALLS = wordList(
  `负增长 增长 增加 增幅 增速 增收 递增 攀升 跃升 提高 提升 上升 上涨 涨幅 涨 增产 增 增长率 净增 多增
  下降 减少 降低 回落 下滑 下跌 降幅 压减 缩减 压降 降 减`,
);
/** What may stand between the word of growth and its number. */
export const LINKS = wordList(
  '率 幅度 了 约 近 超 超过 分别为 分别达 分别 各 均 为 达到 达 在 不低于 也 : 有望 至少 保持在 稳定在 控制在 保持 实现 力争',
);
export const REACHED = wordList('到 至 为');

/** Basis, time and manner: a clause of these and of growth alone names nothing of its own (比去年同期净增长). */
export const GROWTH_FRAME = wordList(
  `同比 环比 年均 平均 每年 比 较 与 相比 相比上年 上年 上一年 去年 前年 同期 上年度 年初 上月 上季度 上期 年度 均 分别 各 实现 净 预计 预期 保持 力争 确保
  也 又 再 已 同 按可比价 按可比价格计算 可比价 名义 实际 逐年 以来 底 末 的 年 “ ” 十三五 十二五 十四五 今年 全年 总体 稳步 可 有望 持续 明显 大幅 略 率 幅度 将
  人均 分 别 五年 五年来 期间 计划 目标`,
);

/** 完成年度任务的, 占全年目标, 为全年任务740万元的. */
export const COMPLETION_BEFORE =
  /(?:(?:完成|占|为|达到|达|实现|超|达成)[了到]?[\u4e00-\u9fff“”\d.]{0,14}(?:任务|目标|计划|预算|指标|进度)(?:数|值|任务|目标|总量|量|总数|额|\d[\d.]*[万亿]?元)?(?:的|比例|比重|的比例)?(?:达到|达|为)?|完成(?:率|比例|进度|比)(?:为|达到|达|超过|超)?|(?:超额|超年度|超时序|超序时|超进度|超任务)[\u4e00-\u9fff]{0,8})$/u;
/** 宅基地复垦完成90%: all that was to be done is the whole. */
export const COMPLETED = /(?:完成|完成了|已完成|进度|进度达|进度为|进度达到)$/u;
/** 100%完成年度任务. */
export const COMPLETION_BEHIND = /^(?:的)?[\u4e00-\u9fff]{0,8}(?:任务|进度)(?:量)?(?:已|全部)?完成/u;
/** The task itself, printed as a sum before its share: 全年任务740万元的56.6%. */
export const TASK_BEFORE = /(?:任务|目标|计划|预算)(?:数|为|是)?$/u;

/** 位列全县第六, 居全市第一: words before 第. */
export const RANK_BEFORE =
  /(?:位列|位居|名列|排名|排位|列|居|排|跻身|取得|进入|得分|考核|成绩|稳居|评为|位次|测评|综合)[\u4e00-\u9fff“”()]{0,14}$/u;
/** Among whom a rank is, at the end of the words before it. */
export const RANK_AMONG =
  /(?:全国|全省|全市|全县|全区|全州|全旗|全镇|全盟|同类乡镇|各乡镇|乡镇街道|乡镇|镇街|(?![列居位名排第])[\u4e00-\u9fff]{2}[市县区州])(?=[^市县区州省]{0,8}$)/u;
