import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, type ClassType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { INDICATOR_LIST } from '../../graph/read/indicator-list.js';
import type { Context } from '../context.js';
import { Direction, MeasureEnum } from '../enums.js';
import { BooleanComparison, enumComparison, IdComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { INDICATOR_FIELDS, Indicator } from './indicator.js';

const MeasureComparison: ClassType = enumComparison('Measure', MeasureEnum);

const IndicatorFilter = filterType('IndicatorFilter', 'Asks of an indicator. 指标筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  name: { type: () => StringComparison, description: 'By name. 按名称。' },
  en: { type: () => StringComparison, description: 'By its meaning in English. 按英文含义。' },
  measure: { type: () => MeasureComparison, description: 'By the sort of quantity. 按度量类别。' },
  unit: { type: () => StringComparison, description: 'By base unit. 按基本单位。' },
  additive: { type: () => BooleanComparison, description: 'By whether its figures may be added up. 是否可相加。' },
});

const ORDERS: Orders = {
  NAME: { property: 'name', description: 'By name. 按名称。' },
  ID: { property: 'id', description: 'By id. 按标识。' },
};
const IndicatorOrder = orderType('Indicator', ORDERS);
const IndicatorConnection = connectionType<Indicator>('Indicator', () => Indicator);

@ArgsType()
class IndicatorsArgs extends listArgs(IndicatorFilter, IndicatorOrder, 'By name unless told. 默认按名称。') {}

@Resolver()
export class IndicatorListResolver {
  @Query(() => IndicatorConnection, { description: 'What the figures of the reports measure. 报告数字所用的指标。' })
  indicators(
    @Args(() => IndicatorsArgs) args: IndicatorsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<never>> {
    return listPage(context, INDICATOR_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: orderKeys(args.orderBy, ORDERS, { field: 'NAME', direction: Direction.ASC }),
      properties: selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), INDICATOR_FIELDS),
    });
  }
}
