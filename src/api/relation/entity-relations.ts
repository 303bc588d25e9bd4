import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root, registerEnumType } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import { knownAsOf, RELATION_LIST, withoutEnds } from '../../graph/read/relation-list.js';
import { type End, relationRanges } from '../../graph/read/relation-ranges.js';
import { pageAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { endOrder } from '../filter/end-order.js';
import { type Order, orderType } from '../filter/order-type.js';
import { type Given, whenGiven } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { eachAsked, type OfEach, pageOfEach, readPagesAhead } from '../paging/page-of-each.js';
import type { Selected } from '../selection.js';
import type { Relation } from './relation.js';
import { RelationFilter } from './relation-filter.js';
import { RelationConnection } from './relation-list.js';
import { relationProperties } from './relation-of.js';

export enum RelationDirection {
  OUT = 'OUT',
  IN = 'IN',
  BOTH = 'BOTH',
}
registerEnumType(RelationDirection, {
  name: 'RelationDirection',
  description: 'At which end of a relation an entity stands. 实体位于关系的哪一端。',
  valuesConfig: {
    OUT: { description: 'The relation starts from it. 以其为起点。' },
    IN: { description: 'The relation leads to it. 以其为终点。' },
    BOTH: { description: 'Either. 任一端。' },
  },
});

const EntityRelationOrder = orderType('EntityRelation', {
  NAME: { property: 'name', description: 'By the name of the entity at the other end. 按另一端名称。' },
  YEAR: { property: 'year', description: 'By year. 按年份。' },
});

@ArgsType()
class EntityRelationsArgs extends PageArgs {
  @Field(() => RelationDirection, {
    defaultValue: RelationDirection.BOTH,
    description: 'Relations that start from it, lead to it, or both. 方向。',
  })
  direction!: RelationDirection;

  @Field(() => RelationFilter, { nullable: true, description: 'What is asked of each. 筛选条件。' })
  filter?: Filter;

  @Field(() => [EntityRelationOrder], {
    nullable: true,
    description: 'By the name at the other end unless told. 默认按另一端名称。',
  })
  orderBy?: Order[];
}

/** What the field asks, as `pageOfEach` is told. */
function relationsOfEach(args: EntityRelationsArgs, selected: Selected, asOf: number | undefined): OfEach {
  const filter = withoutEnds(args.filter ?? {});
  return {
    name: 'Entity.relations',
    list: RELATION_LIST,
    branches: relationRanges(args.direction as End, endOrder(args.orderBy), filter),
    args,
    filter: { and: [filter, knownAsOf(asOf)] },
    asOf,
    properties: relationProperties(selected, ['nodes'], ['edges', 'node']),
  };
}

readPagesAhead('Entity.relations', relationsOfEach);

@Resolver(() => Entity)
export class EntityRelationsResolver {
  @FieldResolver(() => RelationConnection, {
    description:
      'Its relations of any type and status, plans and applications among them; a status that a later one replaced shows under `history`. 其全部关系，含计划与申报；已被后续状态取代者见 history。',
  })
  relations(
    @Root() { id, asOf }: { id: string; asOf?: number | undefined },
    @Args(() => EntityRelationsArgs) args: EntityRelationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Given<Connection<Relation>> {
    const asked = onceAField(info, `relations as of ${asOf}`, () => eachAsked(relationsOfEach(args, info, asOf)));
    return whenGiven(pageOfEach(context, id, asked), (page) => pageAsOf(page, asOf) as unknown as Connection<Relation>);
  }
}
