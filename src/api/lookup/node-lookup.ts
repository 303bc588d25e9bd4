import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { BadInput } from '../../errors.js';
import type { Context } from '../context.js';
import { withKnownAt } from '../known-at/known-at.js';
import { Node } from '../node.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { nodeOf } from './node-of.js';

@ArgsType()
class NodeArgs extends withKnownAt(class {}) {
  @Field(() => ID, { description: 'The id. 标识。' })
  id!: string;
}

@ArgsType()
class NodesArgs extends withKnownAt(class {}) {
  @Field(() => [ID], { description: 'The ids. 标识。' })
  ids!: string[];
}

@Resolver()
export class NodeLookupResolver {
  @Query(() => Node, { nullable: true, description: 'What has this id, or null. 按标识查询，无则为空。' })
  node(@Args(() => NodeArgs) { id }: NodeArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return nodeOf(context, id, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What has these ids, in their order, null where there is nothing; at most ${LARGEST_PAGE}. 按多个标识查询，顺序不变，无则为空；最多 ${LARGEST_PAGE} 个。`,
  })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    if (ids.length > LARGEST_PAGE) throw new BadInput('ids', ids.length, `at most ${LARGEST_PAGE} ids`);
    return ids.map((id) => nodeOf(context, id, info));
  }
}
