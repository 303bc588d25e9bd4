import { wordList } from './word-list.js';

/** Programmes that reports name without quotation marks. Data only. */

/** Known by their own words, whatever stands behind: 腾笼换鸟. */
export const CAMPAIGNS: readonly string[] = wordList(
  '全域治理 腾笼换鸟 凤凰涅槃 机器换人 空间换地 五水共治 三改一拆 四边三化 四好农村路 厕所革命 美丽庭院创建 最多跑一次改革 万企兴万村 万企帮万村 百千万工程 六清六建 三清三拆三整治 一老一小 亩均论英雄改革',
);

/** Verbs whose object a programme is. */
export const CARRIES_OUT: readonly string[] = wordList('开展 推进 实施 启动 推动 打响 打好 深化 落实 开展了 实施了');

/** Ends of programmes: 人居环境整治提升行动. */
export const CAMPAIGN_ENDS: readonly string[] = wordList(
  '行动 攻坚战 大会战 保卫战 专项整治 创建工程 培育工程 先锋工程 强基工程 护航工程 倍增工程 赋能工程 三年行动计划 行动计划',
);

/** No name of one begins so: kinds and numbers of them. */
export const NO_CAMPAIGN: readonly string[] = wordList(
  '各 多 全 该 此 这 其 相关 有关 一系列 系列 专项 联合 集中 统一 具体 实际 重大 重点 日常 常态化 志愿服务 自愿 救援 救助 公益 执法 清理 巡查 检查 排查',
);
