import type { EntityKind } from '../../../../vocabulary/entity-kind.js';
import { wordList } from './word-list.js';

/** What a list of names is of, by the words before its number or behind its 等. The first that fits counts. Data only. */
export const LISTED: readonly { words: readonly string[]; kind: EntityKind; confidence: number }[] = [
  { words: wordList('行政村 标杆村 示范村 村(社区) 社区 村'), kind: 'Village', confidence: 0.6 },
  { words: ['大好高', '人才项目', '创业类项目', '创业项目'], kind: 'Enterprise', confidence: 0.5 },
  {
    words: wordList(
      '企业 公司 小升规 升规 股改 挂牌 上市 技术中心 研发中心 智能化诊断 诊断 专精特新 高新 规上 上规 入规 绿色工厂',
      '合作社 家庭农场 工厂 单项冠军 小巨人',
    ),
    kind: 'Enterprise',
    confidence: 0.75,
  },
  { words: ['项目', '工程'], kind: 'Project', confidence: 0.6 },
  { words: ['节庆', '活动', '赛事'], kind: 'Event', confidence: 0.55 },
  { words: ['品牌', '商标'], kind: 'Brand', confidence: 0.55 },
];

/** Behind 等 and a count: whose list it is. */
export const BEHIND_LISTS: readonly { words: readonly string[]; kind: EntityKind; confidence: number }[] = [
  {
    words: wordList('工业企业 规上企业 重点企业 龙头企业 骨干企业 企业 公司 厂家 湘商回归企业 民营企业 外贸企业'),
    kind: 'Enterprise',
    confidence: 0.75,
  },
  {
    words: wordList('重点项目 重大项目 产业项目 亿元以上项目 文旅新业态项目 文旅项目 工业项目 民生项目 项目 工程'),
    kind: 'Project',
    confidence: 0.55,
  },
];

/** Behind 等 of lists of events. */
export const EVENT_LISTS =
  /^(?:(?:超|近|约)?\d+[个余]?[个场]?)?(?:特色|系列|群众性?|文体|文化|主题|旅游|节庆|传统|重大|品牌|子|大型|志愿){0,3}(?:活动|赛事|节庆)/u;

/** No name in a list: pronouns, kinds of things, numbers of them. */
export const NO_ITEMS: readonly string[] = wordList('其中 含 包括 不含 以上 以下 左右 同比 增长 详见 附件 下同 注');
