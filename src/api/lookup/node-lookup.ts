import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { BadInput } from '../../errors.js';
import type { Context } from '../context.js';
import { Node } from '../node.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { nodeOf } from './node-of.js';

@Resolver()
export class NodeLookupResolver {
  @Query(() => Node, { nullable: true, description: 'What has this id, or null. 按标识查询，无则为空。' })
  node(
    @Arg('id', () => ID, { description: 'The id. 标识。' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return nodeOf(context, id, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `What has these ids, in their order, null where there is nothing; at most ${LARGEST_PAGE}. 按多个标识查询，顺序不变，无则为空；最多 ${LARGEST_PAGE} 个。`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The ids. 标识。' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > LARGEST_PAGE) throw new BadInput('ids', ids.length, `at most ${LARGEST_PAGE} ids`);
    return ids.map((id) => nodeOf(context, id, info));
  }
}
