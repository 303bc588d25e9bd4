import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import type { Link } from '../../vocabulary/link.js';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationStep } from '../../vocabulary/relation-step.js';
import { RelationStatusEnum, RelationStepEnum } from '../enums.js';
import { type Order, type Orders, orderType } from '../filter/order-type.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { Entity, KIND_TYPES } from './entity.js';
import { EdgeFilter, targetFilter } from './entity-filter.js';

/** What a relation says, on the edge that follows it. `relation` itself is added where relations are resolved. */
@ObjectType({ description: 'What the relation says that this edge follows. 本边所循关系的内容。' })
export class LinkEdge {
  @Field(() => RelationStatusEnum, { description: 'How far it has come. 状态。' })
  status!: RelationStatus;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year that the status is of; null for what the official codes say. 状态所属年份；官方区划代码所载者为空。',
  })
  year!: number | null;

  @Field(() => Boolean, { description: 'It follows only from a name or the context. 是否为推断。' })
  inferred!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was inferred, or is read so. 推断或解读理由。' })
  because!: string | null;

  @Field(() => RelationStepEnum, { nullable: true, description: 'The step of the procedure. 所处步骤。' })
  step!: RelationStep | null;

  @Field(() => String, { nullable: true, description: 'Level, as 市级, where said. 级别。' })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of a position, or topic of a visit. 职务或主题。' })
  title!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day by which it is promised. 期限。' })
  deadline!: string | null;
}

/** The fields of LinkEdge that are properties of the relation. */
export const EDGE_FIELDS = ['status', 'year', 'inferred', 'because', 'step', 'level', 'title', 'deadline'] as const;

const LINK_ORDERS: Orders = {
  NAME: { property: 'name', description: 'By the name of the linked entity. 按名称。' },
  YEAR: { property: 'year', description: 'By the year of the relation. 按年份。' },
};
const LinkOrder = orderType('Link', LINK_ORDERS);

export interface LinkArgs extends PageArgs {
  status?: RelationStatus[];
  filter?: Filter;
  edge?: Filter;
  orderBy?: Order[];
}

const argsMade = new Map<ClassType, ClassType<LinkArgs>>();

/** The arguments of a link field. */
export function linkArgs(link: Link): ClassType<LinkArgs> {
  const filter = targetFilter(link);
  const before = argsMade.get(filter);
  if (before) return before;

  @ArgsType()
  class TargetLinkArgs extends PageArgs {
    @Field(() => [RelationStatusEnum], {
      nullable: true,
      description:
        'Statuses to show; without it what has been reached, so that no plan passes for done. 要显示的状态；默认只显示已达到者，计划不会当作完成。',
    })
    status?: RelationStatus[];

    @Field(() => filter, { nullable: true, description: 'What is asked of the linked entity. 对关联实体的要求。' })
    filter?: Filter;

    @Field(() => EdgeFilter, { nullable: true, description: 'What is asked of the relation. 对关系的要求。' })
    edge?: Filter;

    @Field(() => [LinkOrder], { nullable: true, description: 'By name unless told. 默认按名称。' })
    orderBy?: Order[];
  }
  argsMade.set(filter, TargetLinkArgs);
  return TargetLinkArgs;
}

const connectionsMade = new Map<string, ClassType<Connection<Entity>>>();

/** The type of what a link leads to. */
export function targetType(link: Link): () => object {
  const [kind, another] = link.targets;
  return () => (kind !== undefined && another === undefined ? KIND_TYPES[kind] : Entity);
}

/** The connection type of a link; one for each kind that links lead to. */
export function linkConnectionType(link: Link): ClassType<Connection<Entity>> {
  const name = `${link.targets.length === 1 ? link.targets[0]! : 'Entity'}Link`;
  const before = connectionsMade.get(name);
  if (before) return before;
  const made = connectionType<Entity>(name, targetType(link), LinkEdge);
  connectionsMade.set(name, made);
  return made;
}
