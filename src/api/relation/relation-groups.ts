import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import {
  type GroupNumber,
  type GroupRow,
  type RelationKey,
  readRelationGroups,
} from '../../graph/read/relation-groups.js';
import { withoutEnds } from '../../graph/read/relation-list.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf } from '../entity/entity-of.js';
import { Direction } from '../enums.js';
import { requireFromOneTo } from '../from-one-to.js';
import { selectedUnder } from '../selection.js';
import { RelationFilter } from './relation-filter.js';
import { GROUP_ORDERS, RelationGroup, RelationGroupOrder, RelationKeyEnum } from './relation-group.js';

/** The most groups that one answer gives. */
const MOST_GROUPS = 1_000;
const LARGEST_FIRST: RelationGroupOrder = { field: 'COUNT', direction: Direction.DESC };

@ArgsType()
class RelationGroupsArgs {
  @Field(() => [RelationKeyEnum as never], {
    description: 'What to group by; nothing gives one group of all. 分组依据；为空则合为一组。',
  })
  by!: RelationKey[];

  @Field(() => RelationFilter, { nullable: true, description: 'Which relations to count. 筛选条件。' })
  filter?: Filter;

  @Field(() => [RelationGroupOrder], {
    nullable: true,
    description: 'The largest count first unless told. 默认按关系数降序。',
  })
  orderBy?: RelationGroupOrder[];

  @Field(() => Int, {
    defaultValue: 100,
    description: `Groups at most, up to ${MOST_GROUPS}. 分组数上限，最多 ${MOST_GROUPS}。`,
  })
  limit!: number;
}

@Resolver(() => RelationGroup)
export class RelationGroupsResolver {
  @Query(() => [RelationGroup], {
    description:
      'Relations counted by what they have in common. Plans and what later statuses replaced count unless the filter says otherwise. 关系分组计数；未筛选时含计划及已被取代的状态。',
  })
  relationGroups(
    @Args(() => RelationGroupsArgs) { by, filter, orderBy, limit }: RelationGroupsArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GroupRow[]> {
    requireFromOneTo(MOST_GROUPS, 'limit', limit);
    const selected = selectedUnder(info, []);
    return readRelationGroups(reader, {
      by,
      filter: withoutEnds(filter ?? {}),
      order: (orderBy ?? [LARGEST_FIRST]).map(({ field, direction }) => ({ by: GROUP_ORDERS[field]!, direction })),
      limit,
      numbers: (['count', 'distinctFrom', 'distinctTo'] satisfies GroupNumber[]).filter((number) =>
        selected.has(number),
      ),
    });
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that they start from; null unless grouped by it. 起点；未按其分组则为空。',
  })
  from(@Root() { from }: { from?: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return from === undefined ? null : entityOf(context, from, info);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that they lead to; null unless grouped by it. 终点；未按其分组则为空。',
  })
  to(@Root() { to }: { to?: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return to === undefined ? null : entityOf(context, to, info);
  }

  @FieldResolver(() => String, { nullable: true })
  townCode(@Root() { town }: { town?: string }): string | null {
    return town ?? null;
  }

  @FieldResolver(() => Int, { nullable: true })
  year(@Root() { year }: { year?: number }): number | null {
    return year || null;
  }
}
