import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import { knownAsOf, RELATION_LIST, withoutEnds } from '../../graph/read/relation-list.js';
import { pageAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { Direction } from '../enums.js';
import { type Order, orderKeys } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { PageArgs } from '../paging/page-args.js';
import { Relation } from './relation.js';
import { RELATION_ORDERS, RelationFilter, RelationOrder } from './relation-filter.js';
import { relationProperties } from './relation-of.js';

export const RelationConnection = connectionType<Relation>('Relation', () => Relation);

@ArgsType()
class RelationsArgs extends withKnownAt(PageArgs) {
  @Field(() => RelationFilter, { nullable: true, description: 'What is asked of each. 筛选条件。' })
  filter?: Filter;

  @Field(() => [RelationOrder], {
    nullable: true,
    description: 'By the name that it starts from unless told. 默认按起点名称。',
  })
  orderBy?: Order[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Only the statuses that hold as the reports up to this year give them; without it every status of every year. 截至该年的报告所述状态；未指定则含历年全部状态。',
  })
  asOf?: number;
}

@Resolver()
export class RelationListResolver {
  @Query(() => RelationConnection, {
    description:
      'Relations, one for each status of each year, plans and applications among them. 关系列表：每年每个状态一条，含计划与申报。',
  })
  async relations(
    @Args(() => RelationsArgs) args: RelationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Relation>> {
    const asOf = args.asOf ?? undefined;
    const asked = withoutEnds(args.filter ?? {});
    const page = await listPage(context, RELATION_LIST, {
      info,
      args,
      filter: asOf === undefined ? asked : { and: [asked, knownAsOf(asOf)] },
      order: orderKeys(args.orderBy, RELATION_ORDERS, { field: 'FROM_NAME', direction: Direction.ASC }),
      asOf,
      properties: relationProperties(info, ['nodes'], ['edges', 'node']),
    });
    return pageAsOf(page, asOf) as unknown as Connection<Relation>;
  }
}
