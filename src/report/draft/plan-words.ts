/** Words of headings and openings that part the plan from the look back. Data only. */

/** Behind a year to come they make a heading a plan's: 2031年工作计划, 2031年主要任务. */
export const PLAN_NOUNS: readonly string[] = [
  '计划',
  '打算',
  '思路',
  '谋划',
  '安排',
  '目标',
  '任务',
  '重点',
  '要点',
  '举措',
  '建议',
  '措施',
  '部署',
  '设想',
  '展望',
  '规划',
  '工作',
  '要求',
  '指导思想',
  '预期',
];

/** A short heading that ends so is a plan's, though it names no year. */
export const PLAN_ENDINGS: readonly string[] = [
  '打算',
  '工作计划',
  '工作思路',
  '工作安排',
  '工作谋划',
  '工作设想',
  '工作目标',
  '计划安排',
  '奋斗目标',
  '预期目标',
];

/** For the year to come, without its number. */
export const FUTURE_WORDS: readonly string[] = [
  '下一步',
  '下步',
  '下一阶段',
  '下阶段',
  '明年',
  '来年',
  '新的一年',
  '新一年',
  '今后工作',
  '今后的工作',
  '未来工作',
  '今后一个时期',
  '今后一段时间',
];

/** For several years to come, and how many. */
export const FUTURE_SPANS: readonly (readonly [word: string, years: number])[] = [
  ['今后五年', 5],
  ['未来五年', 5],
  ['今后5年', 5],
  ['未来5年', 5],
  ['今后三年', 3],
  ['未来三年', 3],
  ['今后3年', 3],
  ['未来3年', 3],
];

/** A heading that has one of them looks back, or looks both ways. */
export const PAST_WORDS: readonly string[] = [
  '回顾',
  '总结',
  '完成情况',
  '工作情况',
  '开展情况',
  '落实情况',
  '成效',
  '成绩',
  '亮点',
  '问题',
  '不足',
  '困难',
  '汇报',
  '小结',
];

/** What a sentence about the year to come says beside its year: 2031年，我们将…. */
export const INTENTIONS: readonly string[] = [
  '将',
  '计划',
  '力争',
  '确保',
  '要',
  '目标',
  '打算',
  '预期',
  '争取',
  '拟',
  '继续',
  '着力',
];
