import type { Terms } from './term.js';

export type EntityKind =
  | 'Division'
  | 'Village'
  | 'Enterprise'
  | 'Project'
  | 'Program'
  | 'Official'
  | 'Organization'
  | 'Certification'
  | 'Milestone'
  | 'Mechanism'
  | 'Place'
  | 'Brand'
  | 'Event';

export const ENTITY_KINDS: Terms<EntityKind> = {
  Division: { en: 'division', zh: '行政区划', description: 'A province, city, county or town. 省、市、县、乡镇。' },
  Village: { en: 'village', zh: '村或社区', description: 'An administrative village or a community. 行政村或社区。' },
  Enterprise: { en: 'enterprise', zh: '企业', description: 'A firm, as the report names it. 企业，以报告所称为准。' },
  Project: {
    en: 'project',
    zh: '项目',
    description: 'A thing that is built, introduced or carried out once. 建设、引进或实施的项目。',
  },
  Program: {
    en: 'program',
    zh: '行动或计划',
    description: 'A campaign, plan or line of work that projects and measures belong to. 行动、计划、专项工作。',
  },
  Official: { en: 'official', zh: '官员', description: 'A person named with a public office. 担任公职的具名人员。' },
  Organization: {
    en: 'organization',
    zh: '组织',
    description: 'A public body, institute or association. 机关、院所、社团等组织。',
  },
  Certification: {
    en: 'certification',
    zh: '资质或称号',
    description: 'A qualification or title that one can hold. 可获得的资质、认定或称号。',
  },
  Milestone: {
    en: 'milestone',
    zh: '里程碑',
    description: 'A step that one reaches, as 小升规, 股改, 开工. 可达到的节点，如小升规、股改、开工。',
  },
  Mechanism: {
    en: 'mechanism',
    zh: '模式、制度、平台',
    description: 'A mode of work, a system of rules or a platform. 工作模式、制度或平台。',
  },
  Place: {
    en: 'place',
    zh: '地点',
    description:
      'A place that is not an official division: a plot, a road, a scenic area. 非行政区划的地点：地块、道路、景区等。',
  },
  Brand: { en: 'brand', zh: '品牌', description: 'A name under which goods or work are known. 产品或工作的品牌。' },
  Event: {
    en: 'event',
    zh: '活动',
    description: 'Something held at a time: a festival, a series of activities. 节庆、活动。',
  },
};
