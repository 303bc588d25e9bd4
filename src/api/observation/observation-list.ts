import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { OBSERVATION_LIST } from '../../graph/read/observation-list.js';
import type { Context } from '../context.js';
import { Direction } from '../enums.js';
import { listArgs } from '../filter/list-args.js';
import { type Order, orderKeys } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { Observation } from './observation.js';
import { asRead, ObservationFilter, ObservationOrder, ORDERS } from './observation-filter.js';
import { observationsSelected } from './observation-of.js';

export const ObservationConnection = connectionType<Observation>('Observation', () => Observation);

@ArgsType()
export class ObservationsArgs extends listArgs(
  ObservationFilter,
  ObservationOrder,
  'By year, the latest first, unless told. 默认按年份降序。',
) {}

@ArgsType()
class ObservationsKnownAtArgs extends withKnownAt(ObservationsArgs) {}

/** The order of figures unless told. */
export const LATEST_FIRST: Order = { field: 'YEAR', direction: Direction.DESC };

@Resolver()
export class ObservationListResolver {
  @Query(() => ObservationConnection, {
    description:
      'Figures: facts, forecasts and targets; ask for a `modality` to keep them apart. 指标值列表：含实际、预计与目标，可用 modality 区分。',
  })
  observations(
    @Args(() => ObservationsKnownAtArgs) args: ObservationsKnownAtArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<never>> {
    return listPage(context, OBSERVATION_LIST, {
      info,
      args,
      filter: asRead(args.filter ?? {}),
      order: orderKeys(args.orderBy, ORDERS, LATEST_FIRST),
      properties: observationsSelected(info, ['nodes'], ['edges', 'node']),
    });
  }
}
