import type { EntityKind } from '../../../../vocabulary/entity-kind.js';
import { wordList } from './word-list.js';

/** What stands behind (or ends) quoted words that are a name: “春风”行动. Data only. */
export const BEHIND_QUOTES: readonly { words: readonly string[]; kind: EntityKind; confidence: number }[] = [
  {
    kind: 'Program',
    confidence: 0.8,
    words: wordList(
      '专项攻坚行动 攻坚行动 专项行动 帮扶行动 提升行动 行动计划 三年行动 行动 专项整治 综合整治 清理整治 整治 攻坚战',
      '计划 工程 改革 任务清单 战略 大会战 百日攻坚 大行动 创建工作 专项治理 治理 示范创建',
    ),
  },
  {
    kind: 'Mechanism',
    confidence: 0.7,
    words: wordList(
      '工作模式 种植模式 治理模式 服务模式 模式 工作机制 机制 工作法 制度 工作制 平台 微信号 小程序 热线 工作室',
      '义工制 轮值制 积分制 责任制 包干制 例会制 网格力量 网格 服务队 志愿服务队 积分制 党建联盟 联盟 体系 理念 调解室',
    ),
  },
  {
    kind: 'Brand',
    confidence: 0.7,
    words: wordList('公共品牌 区域公用品牌 党建品牌 服务品牌 品牌 商标 系列礼包 系列产品'),
  },
  {
    kind: 'Event',
    confidence: 0.65,
    words: wordList('主题活动 系列活动 主题党日 文艺汇演 大赛 比赛 活动 文化节 旅游节'),
  },
  {
    kind: 'Place',
    confidence: 0.65,
    words: wordList('共富基地 教育基地 基地 示范点 示范带 党建示范点 主题公园 广场 驿站'),
  },
  { kind: 'Certification', confidence: 0.7, words: ['荣誉称号', '称号', '荣誉', '奖'] },
];

/** Ends of quoted words that make them a programme by themselves: “千万工程”. */
export const PROGRAM_ENDS: readonly string[] = ['工程', '行动', '计划', '攻坚战', '改革'];

/** Ends of quoted words that make them a way of work by themselves: “老马工作室”. */
export const MECHANISM_ENDS: readonly string[] = wordList('工作室 调解室 工作法 工作站 模式 机制 议事厅 平台');

/** Before quoted words that are a title or prize. */
export const BEFORE_TITLES: readonly string[] = wordList(
  '荣获 获评 获得 喜获 斩获 获 评为 授予 命名为 入选 认定为 确定为 列为 评选为',
);

/** Quoted words that are slogans or abbreviations, not names: nothing is made of them. */
export const SLOGANS: readonly string[] = wordList(
  '十四五 十三五 十二五 十五五 两个维护 四个意识 四个自信 三农 两会 最后一公里 放管服 三会一课',
);
