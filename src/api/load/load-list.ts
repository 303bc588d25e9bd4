import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { LOAD_LIST } from '../../graph/read/loads.js';
import type { Context } from '../context.js';
import { Direction } from '../enums.js';
import { BooleanComparison, IdComparison, IntComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { LOAD_FIELDS, Load } from './load.js';

const LoadFilter = filterType('LoadFilter', 'Asks of a load. 载入筛选。', {
  version: { type: () => IntComparison, description: 'By the data version that it made. 按数据版本。' },
  report: { type: () => IdComparison, description: 'By the report that was loaded. 按报告。' },
  retired: { type: () => BooleanComparison, description: 'By whether it took the report out. 是否为撤下报告。' },
});

const ORDERS: Orders = {
  VERSION: { property: 'version', description: 'By data version. 按数据版本。' },
};
const LoadOrder = orderType('Load', ORDERS);
const LoadConnection = connectionType<Load>('Load', () => Load);

@ArgsType()
class LoadsArgs extends listArgs(LoadFilter, LoadOrder, 'The latest first unless told. 默认最近者在前。') {}

@Resolver()
export class LoadListResolver {
  @Query(() => LoadConnection, {
    description:
      'The loads that changed something: what `asKnownAt` can go back to. 有变更的历次载入；asKnownAt 可回溯至其中任何一次。',
  })
  loads(
    @Args(() => LoadsArgs) args: LoadsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Load>> {
    return listPage(context, LOAD_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: orderKeys(args.orderBy, ORDERS, { field: 'VERSION', direction: Direction.DESC }),
      properties: selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), LOAD_FIELDS),
    }) as Promise<Connection<never>>;
  }
}
