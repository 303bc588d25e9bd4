import { type ClassType, Field, InterfaceType, ObjectType } from 'type-graphql';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import type { Origin } from '../../vocabulary/origin.js';
import { keysOf } from '../../vocabulary/term.js';
import { EntityKindEnum, OriginEnum } from '../enums.js';
import { Node } from '../node.js';

@ObjectType({ description: 'Another name of an entity, and why it is taken for the same. 别名及其认同理由。' })
export class Alias {
  @Field(() => String, { description: 'The other name. 别名。' })
  name!: string;

  @Field(() => String, { description: 'Why this name is taken to mean the entity. 认同理由。' })
  because!: string;
}

@InterfaceType({
  implements: Node,
  description:
    'A village, enterprise, project, official, …: what claims are about. 实体：陈述所涉及的村、企业、项目、官员等。',
  resolveType: (entity: { kind: EntityKind }) => entity.kind,
})
export abstract class Entity extends Node {
  @Field(() => EntityKindEnum, { description: 'What kind of thing it is. 种类。' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its name, as reports give it. 报告所用名称。' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'An English rendering, not from the report. 英文译名，非报告原文。',
  })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Official code of a division or village. 官方区划代码。' })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the town whose reports speak of it; null for what all towns share. 所属乡镇代码；各地共有者为空。',
  })
  townCode!: string | null;

  @Field(() => String, { nullable: true, description: 'What a reader should know of it. 须知。' })
  note!: string | null;

  @Field(() => OriginEnum, {
    description: 'Known from a report, or from the official codes alone. 来自报告或官方代码。',
  })
  origin!: Origin;

  @Field(() => [Alias], { description: 'Other names, each with its reason. 别名及理由。' })
  aliases!: Alias[];
}

function kindType(kind: EntityKind): ClassType<Entity> {
  const { description } = ENTITY_KINDS[kind];
  @ObjectType(kind, { implements: Entity, description })
  class Kind extends Entity {}
  return Kind;
}

/** The object type of each kind. Its link fields come from the declarations in vocabulary/link.ts. */
export const KIND_TYPES = Object.fromEntries(keysOf(ENTITY_KINDS).map((kind) => [kind, kindType(kind)])) as Readonly<
  Record<EntityKind, ClassType<Entity>>
>;
