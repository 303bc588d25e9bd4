import { wordList } from '../../names/lexicon/word-list.js';

/** Before what is meant to be done: it is planned, wherever it stands. Data only. */
export const INTENDED: readonly string[] = wordList(
  '将于 将在 将继续 将会 将要 将启动 将开展 将建 将举办 即将 拟 力争 争取 确保 预计 有望 明年 下一步 下步 计划于 计划在 计划完成 计划建 计划投资 计划开工 谋划 筹备 规划建设',
);
/** Of these the year to come is meant. */
export const NEXT_YEAR: readonly string[] = wordList('明年 来年 下一步 下步 下一年');
/** Before what has been begun: it goes on. */
export const GOING_ON: readonly string[] = wordList(
  '推进 加快 推动 启动 有序 正在 着手 促进 力促 抓紧 加速 协调 跟进 持续 开工 动工 探索 试点 在建 稳步 深入推进',
);
/** Before what is done and over. */
export const DONE: readonly string[] = wordList('完成 圆满完成 全面完成 顺利完成 高质量完成 基本完成');
/** Before what was not done. */
export const NOT_DONE: readonly string[] = wordList('未 没有 尚未 未能 无 停止 取消 暂停 避免 防止');
