import { ENTITY_KINDS, type EntityKind } from './entity-kind.js';
import { keysOf, type Term } from './term.js';

export type RelationTypeName =
  | 'LOCATED_IN'
  | 'PART_OF'
  | 'HOSTS'
  | 'CERTIFIED_AS'
  | 'AWARDED'
  | 'FUNDED_BY'
  | 'INVESTED_IN'
  | 'OPERATES'
  | 'PRODUCES'
  | 'HOLDS_POSITION'
  | 'LED_BY'
  | 'VISITED'
  | 'REACHED'
  | 'IMPLEMENTS'
  | 'PARTICIPATES_IN'
  | 'COMMENDED_BY'
  | 'PREPARED_BY'
  | 'TARGETS'
  | 'PROMOTES'
  | 'SPREAD_TO'
  | 'RELIES_ON'
  | 'ASSIGNED_BY';

/** A relation is a concept with a label each way: `en`/`zh` read from → to, `reverseEn`/`reverseZh` read to → from. */
export interface RelationType extends Term {
  reverseEn: string;
  reverseZh: string;
  /** The kinds that may stand at each end; a claim with another kind is refused. */
  from: readonly EntityKind[];
  to: readonly EntityKind[];
}

const anything: readonly EntityKind[] = keysOf(ENTITY_KINDS);
const without = (...left: EntityKind[]): EntityKind[] => anything.filter((kind) => !left.includes(kind));
const actors: readonly EntityKind[] = ['Division', 'Village', 'Enterprise', 'Organization', 'Official'];
const abstract: readonly EntityKind[] = ['Certification', 'Milestone'];

export const RELATION_TYPES: Readonly<Record<RelationTypeName, RelationType>> = {
  LOCATED_IN: {
    en: 'located in',
    zh: '位于',
    reverseEn: 'is the place of',
    reverseZh: '境内有',
    description: 'Lies in a division, village or place. 位于某区划、村或地点。',
    from: without('Official', ...abstract),
    to: ['Division', 'Village', 'Place'],
  },
  PART_OF: {
    en: 'part of',
    zh: '属于',
    reverseEn: 'comprises',
    reverseZh: '包含',
    description: 'Belongs to a larger whole, as a project to a program. 属于更大的整体，如项目属于行动。',
    from: without('Official', ...abstract),
    to: without('Official', ...abstract),
  },
  HOSTS: {
    en: 'hosts',
    zh: '举办',
    reverseEn: 'hosted by',
    reverseZh: '由其举办',
    description:
      'Holds an event, or carries a program or mechanism on its ground (a project lies in a village: LOCATED_IN). 举办活动，或承载某行动、模式（项目所在地用“位于”）。',
    from: ['Division', 'Village', 'Place', 'Organization', 'Enterprise'],
    to: ['Event', 'Program', 'Mechanism'],
  },
  CERTIFIED_AS: {
    en: 'certified as',
    zh: '认定为',
    reverseEn: 'held by',
    reverseZh: '持有者',
    description:
      'Holds a qualification or title; look at the status: an application is none. 持有资质或称号；须看状态，申报不等于认定。',
    from: without('Certification', 'Milestone'),
    to: ['Certification'],
  },
  AWARDED: {
    en: 'awarded',
    zh: '获得',
    reverseEn: 'awarded to',
    reverseZh: '授予',
    description: 'Received a prize or honour. 获得奖项或荣誉。',
    from: without('Certification', 'Milestone'),
    to: ['Certification', 'Brand'],
  },
  FUNDED_BY: {
    en: 'funded by',
    zh: '资金来自',
    reverseEn: 'funds',
    reverseZh: '资助',
    description: 'Its money comes from; absent unless a report says so. 资金来源；报告未说明则不存在。',
    from: ['Project', 'Program', 'Event', 'Mechanism', 'Organization', 'Place'],
    to: ['Division', 'Village', 'Enterprise', 'Organization', 'Program', 'Official'],
  },
  INVESTED_IN: {
    en: 'invested in',
    zh: '投资于',
    reverseEn: 'has as investor',
    reverseZh: '投资方为',
    description: 'Put capital into. 投资于。',
    from: ['Enterprise', 'Village', 'Division', 'Organization'],
    to: ['Project', 'Enterprise', 'Place'],
  },
  OPERATES: {
    en: 'operates',
    zh: '运营',
    reverseEn: 'operated by',
    reverseZh: '运营方为',
    description: 'Runs it; absent unless a report says so. 负责运营；报告未说明则不存在。',
    from: actors,
    to: ['Project', 'Place', 'Mechanism', 'Organization', 'Brand', 'Event'],
  },
  PRODUCES: {
    en: 'produces',
    zh: '生产',
    reverseEn: 'produced by',
    reverseZh: '产自',
    description: 'Makes goods of a brand. 生产某品牌产品。',
    from: ['Enterprise', 'Village', 'Division', 'Place', 'Organization'],
    to: ['Brand'],
  },
  HOLDS_POSITION: {
    en: 'holds a position at',
    zh: '任职于',
    reverseEn: 'has as officer',
    reverseZh: '任职者',
    description: 'Holds the position that `title` gives. 担任 title 所示职务。',
    from: ['Official'],
    to: ['Organization', 'Division', 'Village', 'Enterprise'],
  },
  LED_BY: {
    en: 'led by',
    zh: '牵头者',
    reverseEn: 'leads',
    reverseZh: '牵头',
    description: 'Led or answered for by. 由其牵头或负责。',
    from: ['Project', 'Program', 'Event', 'Mechanism', 'Organization', 'Place'],
    to: ['Official', 'Organization', 'Enterprise', 'Division', 'Village'],
  },
  VISITED: {
    en: 'visited',
    zh: '调研',
    reverseEn: 'visited by',
    reverseZh: '接待调研',
    description: 'Came to see. 前来调研。',
    from: ['Official', 'Organization'],
    to: ['Division', 'Village', 'Enterprise', 'Project', 'Place', 'Program', 'Mechanism'],
  },
  REACHED: {
    en: 'reached',
    zh: '达到',
    reverseEn: 'reached by',
    reverseZh: '达到者',
    description:
      'Reached a milestone; look at the status: planned is not reached. 达到里程碑；须看状态，计划不等于达到。',
    from: without('Certification', 'Milestone', 'Official'),
    to: ['Milestone'],
  },
  IMPLEMENTS: {
    en: 'implements',
    zh: '实施',
    reverseEn: 'implemented by',
    reverseZh: '实施者',
    description: 'Carries out a program, mechanism or project. 实施行动、模式或项目。',
    from: actors,
    to: ['Program', 'Mechanism', 'Project', 'Event', 'Brand'],
  },
  PARTICIPATES_IN: {
    en: 'takes part in',
    zh: '参与',
    reverseEn: 'has as participant',
    reverseZh: '参与者',
    description: 'Is one of those who take part. 参与其中。',
    from: without('Certification', 'Milestone'),
    to: ['Program', 'Mechanism', 'Event', 'Project', 'Brand'],
  },
  COMMENDED_BY: {
    en: 'commended by',
    zh: '受肯定于',
    reverseEn: 'commended',
    reverseZh: '肯定',
    description: 'Was praised by a leader or body. 受到领导或机关肯定。',
    from: without('Certification', 'Milestone'),
    to: ['Official', 'Organization', 'Division'],
  },
  PREPARED_BY: {
    en: 'prepared by',
    zh: '编制方',
    reverseEn: 'prepared',
    reverseZh: '编制',
    description: 'Written or designed by. 由其编制或设计。',
    from: ['Program', 'Mechanism', 'Project', 'Event'],
    to: ['Organization', 'Enterprise', 'Official'],
  },
  TARGETS: {
    en: 'aims at',
    zh: '针对',
    reverseEn: 'aimed at by',
    reverseZh: '被针对',
    description: 'Has as its object, as a program has a place. 以其为对象，如整治行动针对某地。',
    from: ['Program', 'Project', 'Mechanism', 'Event'],
    to: without('Milestone', 'Certification'),
  },
  PROMOTES: {
    en: 'promotes',
    zh: '推广',
    reverseEn: 'promoted by',
    reverseZh: '推广者',
    description: 'Makes it known or helps it to a market; making it is PRODUCES. 宣传推广、培育；生产用“生产”。',
    from: actors,
    to: ['Brand', 'Mechanism', 'Program', 'Event', 'Place'],
  },
  SPREAD_TO: {
    en: 'spread to',
    zh: '推广至',
    reverseEn: 'took over',
    reverseZh: '引入推广',
    description: 'A way of work is taken over in a wider area. 工作模式推广到更大范围。',
    from: ['Mechanism', 'Program', 'Brand'],
    to: ['Division', 'Village'],
  },
  RELIES_ON: {
    en: 'relies on',
    zh: '依托',
    reverseEn: 'carries',
    reverseZh: '为其载体',
    description: 'Works by means of it, as a campaign by a platform. 以其为载体或抓手。',
    from: ['Division', 'Village', 'Program', 'Project', 'Mechanism', 'Event'],
    to: ['Program', 'Mechanism', 'Organization', 'Place', 'Brand', 'Event'],
  },
  ASSIGNED_BY: {
    en: 'assigned by',
    zh: '下达方',
    reverseEn: 'assigned',
    reverseZh: '下达',
    description: 'Was set as a task by a body above. 由上级下达任务。',
    from: ['Program', 'Project', 'Mechanism'],
    to: ['Division', 'Organization'],
  },
};
