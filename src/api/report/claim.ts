import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EvidenceRole } from '../../vocabulary/evidence-role.js';
import { EvidenceRoleEnum } from '../enums.js';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';

export enum ClaimedKind {
  Observation = 'Observation',
  Relation = 'Relation',
  Entity = 'Entity',
  Conflict = 'Conflict',
  Silence = 'Silence',
}
registerEnumType(ClaimedKind, {
  name: 'ClaimedKind',
  description: 'What sort of fact a claim supports. 陈述所支持的事实种类。',
  valuesConfig: {
    Observation: { description: 'A figure. 指标值。' },
    Relation: { description: 'A relation in one status of one year. 关系。' },
    Entity: { description: 'That an entity is named. 提及实体。' },
    Conflict: { description: 'A quote of a conflict of its own. 矛盾的引文。' },
    Silence: { description: 'Where something is left unsaid. 未说明之处。' },
  },
});

@ObjectType({
  implements: Node,
  description: 'What one report says in one place: one fact and its quote. 陈述：某报告某处所说的一个事实及其引文。',
})
export class Claim extends Node {
  @Field(() => String, { description: 'An exact substring of the report. 报告原文。' })
  quote!: string;

  @Field(() => Int, {
    description: 'Where the quote begins, in code points from the start of the report. 起始位置（码位）。',
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, in code points. 结束位置（码位）。' })
  end!: number;

  @Field(() => EvidenceRoleEnum, { description: 'What the quote gives to the fact. 引文作用。' })
  role!: EvidenceRole;

  @Field(() => ClaimedKind, { description: 'What sort of fact it supports. 事实种类。' })
  claims!: ClaimedKind;

  @Field(() => String, {
    nullable: true,
    description: "How the text names a relation's start, where it does. 关系起点的原文称呼。",
  })
  fromMention!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How the text names a relation's end, where it does. 关系终点的原文称呼。",
  })
  toMention!: string | null;
}

/** What each field of Claim is made of. */
export const CLAIM_FIELDS: FieldProperties = {
  ...plainFields(
    'id',
    'quote',
    'start',
    'end',
    'role',
    'claims',
    'fact',
    'passage',
    'report',
    'fromMention',
    'toMention',
  ),
  ...LOADED,
};
