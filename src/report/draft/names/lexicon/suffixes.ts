import type { EntityKind } from '../../../../vocabulary/entity-kind.js';
import { wordList } from './word-list.js';

/** How names of a kind end. Data only. */
export interface Suffix {
  suffix: string;
  kind: EntityKind;
  /** Of a name that has a proper part (恒达, 沿河路); without one it is a common noun and no name. */
  confidence: number;
  /** Begins of what may not follow: 局面 is no 局. */
  not?: string;
}

const of = (kind: EntityKind, confidence: number, suffixes: readonly string[], not?: string): Suffix[] =>
  suffixes.map((suffix) => ({ suffix, kind, confidence, ...(not === undefined ? {} : { not }) }));

export const SUFFIXES: readonly Suffix[] = [
  ...of('Enterprise', 0.9, ['股份有限公司', '集团有限公司', '有限责任公司', '有限公司']),
  ...of('Enterprise', 0.75, ['集团公司', '公司', '集团'], '化制法治董注'),
  ...of('Enterprise', 0.7, wordList('农民专业合作社 专业合作社 合作社 联合社 家庭农场 农业公园有限公司')),
  ...of('Enterprise', 0.6, wordList('机械厂 电厂 水泥厂 砖厂 石材厂 木业厂 服装厂 加工厂'), '房区'),

  ...of('Project', 0.7, ['建设项目', '改造项目', '项目'], '化制库部经审攻储前'),
  ...of('Project', 0.6, ['建设工程', '改造工程', '工程'], '师量质款建机队造技'),
  ...of('Project', 0.55, ['全域整治', '综合整治工程', '二期厂房', '一期厂房']),

  ...of(
    'Program',
    0.55,
    wordList(
      '专项攻坚行动 专项整治行动 专项行动 攻坚行动 提升行动 三年行动计划 三年行动 行动计划 保卫战 攻坚战 大会战 大比武 全域治理 有机更新',
    ),
  ),

  ...of('Organization', 0.75, wordList('人民政府 人民法院 人民检察院 中心卫生院 卫生院 派出所 供销社 信用社')),
  ...of(
    'Organization',
    0.75,
    wordList('职业技术学院 研究院 研究所 大学 中心小学 小学 初级中学 中学 幼儿园'),
    '生员城毕会',
  ),
  ...of('Organization', 0.65, wordList('商会 协会 基金会 促进会 农商银行 农商行'), '员长'),
  ...of('Organization', 0.6, ['党支部', '党总支', '联合党委'], '书'),

  ...of('Place', 0.5, ['线'], '上下路索条状城性程招录取考'),
  ...of('Place', 0.7, wordList('国道 省道 县道 大道 公路 快速路 高速'), '路口公改快增发'),
  ...of(
    'Place',
    0.6,
    wordList('大桥 水库 电站 公园 广场 风景区 景区 度假区 度假村 滑雪场 游乐园 文化园'),
    '化舞级村镇创管',
  ),
  ...of('Place', 0.6, wordList('工业园区 产业园区 科技园区 工业园 产业园 工业小区 工业区 开发区 集聚区'), '内'),
  ...of('Place', 0.6, wordList('博物馆 纪念馆 文化馆 陈列馆 村史馆 故居 书院 祠堂 文化礼堂')),
  ...of('Place', 0.6, wordList('示范带 示范区 风景线 长廊 基地 码头 地块 服务中心 养老中心'), '建创'),
  ...of(
    'Place',
    0.5,
    ['路', '街', '河', '湖', '溪'],
    '径线段灯面网口障边基由况子道头长流区岸塘堤段鱼泊沟面域两整治名巷办坊',
  ),

  ...of(
    'Event',
    0.7,
    wordList(
      '文化旅游节 旅游文化节 旅游节 文化节 采摘节 丰收节 美食节 音乐节 艺术节 桃花节 油菜花节 樱花节 龙虾节 荷花节',
      '年货节 银杏节 茶文化节 村晚',
    ),
    '目约日点庆',
  ),
  ...of('Event', 0.6, wordList('马拉松 运动会 篮球赛 村BA 龙舟赛 博览会 招商推介会 庙会')),
];
