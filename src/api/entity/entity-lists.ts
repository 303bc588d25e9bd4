import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, type ClassType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { ENTITY_LIST, kindList } from '../../graph/read/entity-list.js';
import type { Filter } from '../../graph/read/filter.js';
import type { List } from '../../graph/read/list.js';
import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import { keysOf } from '../../vocabulary/term.js';
import { pageAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { EntityKindEnum } from '../enums.js';
import { type Order, type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { PageArgs } from '../paging/page-args.js';
import { selectedUnder } from '../selection.js';
import { Entity, KIND_TYPES } from './entity.js';
import { EntityFilter, KIND_FILTERS } from './entity-filter.js';
import { entityProperties } from './entity-properties.js';

const ORDERS: Orders = {
  NAME: { property: 'name', description: 'By name, in the order of code points. 按名称（码位序）。' },
  ID: { property: 'id', description: 'By id. 按标识。' },
};
const USUAL = { field: 'NAME', direction: 'ASC' } as Order;
const EntityOrder = orderType('Entity', ORDERS);
const AS_OF =
  'Relations, statuses and the figures of each entity as the reports up to this year give them, and of villages and divisions those whose official codes held in it. Names are those of today. Other entities are listed whenever they were first named: ask for `mentioned` too to see only those that a report up to this year names. 关系、状态及各实体的数字按截至该年的报告所述；村与区划仅列该年官方代码有效者；名称为现用名。其他实体不论何年首次提及均列出；只看截至该年已提及者，加 mentioned 条件。';

interface ListArgs extends PageArgs {
  filter?: Filter;
  orderBy?: Order[];
  asOf?: number;
}

function listArgs(filter: ClassType<Filter>): ClassType<ListArgs> {
  @ArgsType()
  class KindListArgs extends withKnownAt(PageArgs) {
    @Field(() => filter, { nullable: true, description: 'What is asked of each. 筛选条件。' })
    filter?: Filter;

    @Field(() => [EntityOrder], { nullable: true, description: 'By name unless told. 默认按名称。' })
    orderBy?: Order[];

    @Field(() => Int, { nullable: true, description: AS_OF })
    asOf?: number;
  }
  return KindListArgs;
}

/** The name of the list of a kind: villages, enterprises, … */
const listName = (kind: EntityKind): string => `${kind.toLowerCase()}s`;

/** The root lists, one class a kind: divisions, villages, enterprises, … */
export const KIND_LIST_RESOLVERS: ClassType[] = keysOf(ENTITY_KINDS).map((kind) => {
  const name = listName(kind);
  const list = kindList(kind, name);
  const Page = connectionType<Entity>(kind, () => KIND_TYPES[kind]);
  const Arguments = listArgs(KIND_FILTERS[kind]);
  class KindListResolver {}
  const proto = KindListResolver.prototype as Record<string, unknown>;
  proto[name] = (args: ListArgs, context: Context, info: GraphQLResolveInfo) => entityPage(list, args, context, info);
  const { en, zh } = ENTITY_KINDS[kind];
  Query(() => Page, { description: `Every ${en}, page by page. 全部${zh}，分页。` })(
    proto,
    name,
    Object.getOwnPropertyDescriptor(proto, name) as never,
  );
  Args(() => Arguments)(proto, name, 0);
  Ctx()(proto, name, 1);
  Info()(proto, name, 2);
  Resolver()(KindListResolver);
  return KindListResolver;
});

const EntityConnection = connectionType<Entity>('Entity', () => Entity);

@ArgsType()
class EntitiesArgs extends listArgs(EntityFilter) {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds. 仅限这些种类。' })
  kinds?: EntityKind[];
}

@Resolver()
export class EntityListResolver {
  @Query(() => EntityConnection, { description: 'Entities of any kind, page by page. 任意种类的实体，分页。' })
  entities(
    @Args(() => EntitiesArgs) args: EntitiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<never>> {
    const [kind, another] = args.kinds ?? [];
    const asked = kind !== undefined && another === undefined ? { eq: kind } : { in: args.kinds };
    const filter: Filter = args.kinds ? { and: [{ kind: asked }, args.filter ?? {}] } : (args.filter ?? {});
    return entityPage(ENTITY_LIST, { ...args, filter }, context, info) as Promise<Connection<never>>;
  }
}

async function entityPage(list: List, args: ListArgs, context: Context, info: GraphQLResolveInfo) {
  const asOf = args.asOf ?? undefined;
  const page = await listPage(context, list, {
    info,
    args,
    filter: args.filter ?? {},
    order: orderKeys(args.orderBy, ORDERS, USUAL),
    asOf,
    // an interface is resolved by kind
    properties: ['kind', ...entityProperties(selectedUnder(info, ['nodes'], ['edges', 'node']))],
  });
  return pageAsOf(page, asOf);
}
