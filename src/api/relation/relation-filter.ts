import type { ClassType } from 'type-graphql';
import { EntityFilter } from '../entity/entity-filter.js';
import { EntityKindEnum, OriginEnum, RelationStatusEnum, RelationStepEnum, RelationTypeEnum } from '../enums.js';
import {
  BooleanComparison,
  enumComparison,
  IdComparison,
  IntComparison,
  StringComparison,
} from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { type Orders, orderType } from '../filter/order-type.js';

const always = (type: ClassType) => () => type;
const byKind = always(enumComparison('EntityKind', EntityKindEnum));

export const RelationFilter = filterType('RelationFilter', 'Asks of a relation. 关系筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  type: { type: always(enumComparison('RelationType', RelationTypeEnum)), description: 'By type. 按类型。' },
  status: {
    type: always(enumComparison('RelationStatus', RelationStatusEnum)),
    description:
      'By status; unlike a link, a list of relations shows plans and applications too. 按状态；与链接不同，关系列表也含计划与申报。',
  },
  year: { type: () => IntComparison, description: 'By the year of the status. 按状态所属年份。' },
  from: { type: always(EntityFilter), description: 'By the entity that it starts from. 按起点。' },
  to: { type: always(EntityFilter), description: 'By the entity that it leads to. 按终点。' },
  fromKind: { type: byKind, description: 'By the kind that it starts from. 按起点种类。' },
  toKind: { type: byKind, description: 'By the kind that it leads to. 按终点种类。' },
  inferred: {
    type: () => BooleanComparison,
    description: 'By whether it follows only from a name or the context. 是否为推断。',
  },
  subjectOmitted: {
    type: () => BooleanComparison,
    description: 'By whether its sentence leaves the subject out. 原句是否省略主语。',
  },
  step: { type: always(enumComparison('RelationStep', RelationStepEnum)), description: 'By step. 按步骤。' },
  level: { type: () => StringComparison, description: 'By level, as 市级. 按级别。' },
  title: { type: () => StringComparison, description: 'By title of a position or topic of a visit. 按职务或主题。' },
  deadline: { type: () => StringComparison, description: 'By deadline, ISO 8601. 按期限。' },
  townCode: { type: () => StringComparison, description: 'By the code of the town whose report says it. 按乡镇代码。' },
  origin: { type: always(enumComparison('Origin', OriginEnum)), description: 'By origin. 按来源。' },
  report: { type: () => IdComparison, description: 'By a report that says it. 按说明它的报告。' },
  conflicted: { type: () => BooleanComparison, description: 'By whether it is a member of a conflict. 是否涉及矛盾。' },
  replaced: {
    type: () => BooleanComparison,
    description: 'By whether a later status has replaced it. 是否已被后续状态取代。',
  },
});

export const RELATION_ORDERS: Orders = {
  FROM_NAME: { property: 'fromName', description: 'By the name of the entity that it starts from. 按起点名称。' },
  TO_NAME: { property: 'toName', description: 'By the name of the entity that it leads to. 按终点名称。' },
  YEAR: { property: 'year', description: 'By year. 按年份。' },
  ID: { property: 'id', description: 'By id. 按标识。' },
};

export const RelationOrder = orderType('Relation', RELATION_ORDERS);
