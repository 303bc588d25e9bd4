import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { BadInput } from '../../errors.js';
import type { Filter } from '../../graph/read/filter.js';
import {
  type ObservationGroups,
  type ObservationKey,
  readObservationGroups,
} from '../../graph/read/observation-groups.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf } from '../entity/entity-of.js';
import { Direction } from '../enums.js';
import { oneOrder } from '../filter/order-type.js';
import { requireFromOneTo } from '../from-one-to.js';
import { LARGEST_PAGE, USUAL_PAGE } from '../paging/page-size.js';
import { selectedUnder } from '../selection.js';
import { sumsOf } from './group-sums.js';
import { Observation } from './observation.js';
import { asRead, ObservationFilter } from './observation-filter.js';
import { ObservationGroup, ObservationGroupOrder, ObservationKeyEnum } from './observation-group.js';
import { observationOf } from './observation-of.js';

/** The most groups that one answer gives. */
const MOST_GROUPS = 1_000;
const BY_KEYS: ObservationGroupOrder = { field: 'KEYS', direction: Direction.ASC };

@ArgsType()
class ObservationGroupsArgs {
  @Field(() => [ObservationKeyEnum as never], {
    description: 'What to group by; nothing gives one group of all. 分组依据；为空则合为一组。',
  })
  by!: ObservationKey[];

  @Field(() => ObservationFilter, { nullable: true, description: 'Which figures to take. 筛选条件。' })
  filter?: Filter;

  @Field(() => [ObservationGroupOrder], { nullable: true, description: 'By the keys unless told. 默认按分组依据。' })
  orderBy?: ObservationGroupOrder[];

  @Field(() => Int, {
    defaultValue: 100,
    description: `Groups at most, up to ${MOST_GROUPS}. 分组数上限，最多 ${MOST_GROUPS}。`,
  })
  limit!: number;
}

@Resolver(() => ObservationGroup)
export class ObservationGroupsResolver {
  @Query(() => [ObservationGroup], {
    description:
      'Figures by what they have in common, with their sum where they may be added up. 分组的数字；可相加者给出合计。',
  })
  async observationGroups(
    @Args(() => ObservationGroupsArgs) { by, filter, orderBy, limit }: ObservationGroupsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireFromOneTo(MOST_GROUPS, 'limit', limit);
    const order = oneOrder(orderBy, BY_KEYS, ['COUNT', 'KEYS']);
    const selected = selectedUnder(info, []);
    const sums = ['sum', 'sumUnit', 'sumQualifier', 'sumReason'].some((field) => selected.has(field));
    const read = await readObservationGroups(context.reader, {
      by,
      filter: asRead(filter ?? {}),
      order: { by: order.field, direction: order.direction },
      limit,
      sums,
      members: selected.has('members') ? LARGEST_PAGE : 0,
    });
    return sums ? withSums(context, read) : read.groups;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The town; null unless grouped by it. 乡镇；未按其分组则为空。',
  })
  town(@Root() { town }: { town?: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return town ? entityOf(context, `division/${town}`, info) : null;
  }

  @FieldResolver(() => String, { nullable: true })
  townCode(@Root() { town }: { town?: string }): string | null {
    return town ?? null;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The subject; null for groups, and unless grouped by it. 主体；群体或未按其分组则为空。',
  })
  subject(@Root() { subject }: { subject?: string | null }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return subject ? entityOf(context, subject, info) : null;
  }

  @FieldResolver(() => [Observation], {
    description: `The figures, in the order of their ids, at most ${LARGEST_PAGE}: \`count\` says how many there are, \`observations\` gives them all. 各数字，按标识排列，最多 ${LARGEST_PAGE} 个；全部见 observations。`,
  })
  members(
    @Root() { members }: { members?: string[] },
    @Arg('first', () => Int, { defaultValue: USUAL_PAGE, description: 'How many. 个数。' }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (first < 0 || first > LARGEST_PAGE)
      throw new BadInput('first', first, `a whole number from 0 to ${LARGEST_PAGE}`);
    return (members ?? []).slice(0, first).map((id) => observationOf(context, id, info));
  }
}

async function withSums(context: Context, read: ObservationGroups) {
  const sums = await sumsOf(context, read);
  return read.groups.map((row, at) => {
    const { sum, reason, qualifier } = sums[at]!;
    return {
      ...row,
      sum,
      sumReason: reason,
      sumQualifier: qualifier,
      sumUnit: sum === null ? null : row.figures!.unit,
    };
  });
}
