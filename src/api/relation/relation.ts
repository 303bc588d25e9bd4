import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Origin } from '../../vocabulary/origin.js';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationStep } from '../../vocabulary/relation-step.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import type { Held } from '../entity/entity-of.js';
import { EntityKindEnum, OriginEnum, RelationStatusEnum, RelationStepEnum, RelationTypeEnum } from '../enums.js';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';

@ObjectType({
  implements: Node,
  description:
    'A typed link between two entities with its status in one year; each year’s status is a relation of its own (see `history`). 两个实体间的关系及其某年的状态；每年的状态各为一条，见 history。',
})
export class Relation extends Node {
  @Field(() => RelationTypeEnum, { description: 'What it says of its two ends. 类型。' })
  type!: RelationTypeName;

  @Field(() => EntityKindEnum, { description: 'Kind of the entity that it starts from. 起点种类。' })
  fromKind!: EntityKind;

  @Field(() => EntityKindEnum, { description: 'Kind of the entity that it leads to. 终点种类。' })
  toKind!: EntityKind;

  @Field(() => RelationStatusEnum, { description: 'How far it has come: a plan is no fact. 状态：计划不等于事实。' })
  status!: RelationStatus;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year that the status is of; null for what the official codes say. 状态所属年份；官方区划代码所载者为空。',
  })
  year!: number | null;

  @Field(() => RelationStepEnum, { nullable: true, description: 'The step of a procedure, where said. 所处步骤。' })
  step!: RelationStep | null;

  @Field(() => String, { nullable: true, description: 'Level, as 市级, where said. 级别。' })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of a position, or topic of a visit. 职务或主题。' })
  title!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day by which it is promised. 期限。' })
  deadline!: string | null;

  @Field(() => Boolean, { description: 'It follows only from a name or the context. 是否为推断。' })
  inferred!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was inferred, or is read so. 推断或解读理由。' })
  because!: string | null;

  @Field(() => Boolean, {
    description: 'The sentence leaves its subject out, and a reader supplied it. 原句省略主语，由审读者补出。',
  })
  subjectOmitted!: boolean;

  @Field(() => Boolean, { description: 'It is a member of a conflict. 是否涉及矛盾。' })
  conflicted!: boolean;

  @Field(() => OriginEnum, { description: 'Said by a report, or by the official codes. 来自报告或官方区划代码。' })
  origin!: Origin;

  @Field(() => String, { description: 'Code of the town whose report says it. 所属乡镇代码。' })
  townCode!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of the first report that says it; null for the official codes. 最早说明它的报告年份。',
  })
  knownFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the first report in which a later status replaces it; null while none does. 被后续状态取代的报告年份；未被取代则为空。',
  })
  knownUntil!: number | null;
}

/** What a sentence about a relation is made of. */
const STATEMENT_PROPERTIES = [
  'type',
  'fromName',
  'toName',
  'status',
  'year',
  'step',
  'level',
  'title',
  'deadline',
  'inferred',
  'because',
  'subjectOmitted',
  'origin',
] as const;

/** What a relation holds of its ends. */
export const ENDS_HELD: Readonly<Record<'from' | 'to', Held>> = {
  from: { kind: 'fromKind', name: 'fromName' },
  to: { kind: 'toKind', name: 'toName' },
};

/** What each field of Relation is made of. */
export const RELATION_FIELDS: FieldProperties = {
  ...plainFields(
    'id',
    'type',
    'fromKind',
    'toKind',
    'status',
    'year',
    'step',
    'level',
    'title',
    'deadline',
    'inferred',
    'because',
    'subjectOmitted',
    'conflicted',
    'origin',
    'knownFrom',
    'knownUntil',
  ),
  from: ['from', ...Object.values(ENDS_HELD.from)],
  to: ['to', ...Object.values(ENDS_HELD.to)],
  townCode: ['town'],
  label: ['type'],
  reverseLabel: ['type'],
  history: ['course'],
  statement: STATEMENT_PROPERTIES,
  ...LOADED,
};
