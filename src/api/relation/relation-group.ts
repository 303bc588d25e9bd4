import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { GroupNumber, RelationKey } from '../../graph/read/relation-groups.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import { enumOfWords } from '../enum-of-words.js';
import { Direction, EntityKindEnum, RelationStatusEnum, RelationTypeEnum } from '../enums.js';

export const RelationKeyEnum = enumOfWords<RelationKey>('RelationKey', 'What relations can be grouped by. 分组依据。', {
  TYPE: 'By type. 按类型。',
  STATUS: 'By status. 按状态。',
  YEAR: 'By year. 按年份。',
  FROM: 'By the entity that they start from. 按起点。',
  TO: 'By the entity that they lead to. 按终点。',
  FROM_KIND: 'By the kind that they start from. 按起点种类。',
  TO_KIND: 'By the kind that they lead to. 按终点种类。',
  TOWN: 'By the code of the town whose report says them. 按乡镇代码。',
});

/** What groups can be ordered by, and the number behind each word. */
export const GROUP_ORDERS: Readonly<Record<string, GroupNumber | 'KEYS'>> = {
  COUNT: 'count',
  DISTINCT_FROM: 'distinctFrom',
  DISTINCT_TO: 'distinctTo',
  KEYS: 'KEYS',
};
const GroupOrderEnum = enumOfWords(
  'RelationGroupOrderField',
  'What groups of relations can be ordered by. 分组的排序依据。',
  {
    COUNT: 'By how many relations. 按关系数。',
    DISTINCT_FROM: 'By how many entities they start from. 按起点实体数。',
    DISTINCT_TO: 'By how many entities they lead to. 按终点实体数。',
    KEYS: 'By what they are grouped by. 按分组依据。',
  },
);

@InputType({
  description: 'An order of groups; equal ones stand in the order of their keys. 分组排序；相等者按分组依据排列。',
})
export class RelationGroupOrder {
  @Field(() => GroupOrderEnum as never, { description: 'By what. 按何字段。' })
  field!: string;

  @Field(() => Direction, { defaultValue: Direction.DESC, description: 'Largest first unless told. 默认降序。' })
  direction!: Direction;
}

const ONLY = 'null unless grouped by it. 未按其分组则为空。';

@ObjectType({ description: 'Relations counted together. 一组关系。' })
export class RelationGroup {
  @Field(() => RelationTypeEnum, { nullable: true, description: `Their type; ${ONLY}` })
  type!: RelationTypeName | null;

  @Field(() => RelationStatusEnum, { nullable: true, description: `Their status; ${ONLY}` })
  status!: RelationStatus | null;

  @Field(() => Int, { nullable: true, description: `Their year; ${ONLY}` })
  year!: number | null;

  @Field(() => EntityKindEnum, { nullable: true, description: `The kind that they start from; ${ONLY}` })
  fromKind!: EntityKind | null;

  @Field(() => EntityKindEnum, { nullable: true, description: `The kind that they lead to; ${ONLY}` })
  toKind!: EntityKind | null;

  @Field(() => String, { nullable: true, description: `Code of the town whose report says them; ${ONLY}` })
  townCode!: string | null;

  @Field(() => Int, {
    description: 'How many relations: each status of each year counts. 关系数，每年每个状态各计一条。',
  })
  count!: number;

  @Field(() => Int, { description: 'How many entities they start from. 起点实体数（去重）。' })
  distinctFrom!: number;

  @Field(() => Int, { description: 'How many entities they lead to. 终点实体数（去重）。' })
  distinctTo!: number;
}
