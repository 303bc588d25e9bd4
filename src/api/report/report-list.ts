import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Info, Query, Resolver } from 'type-graphql';
import { REPORT_LIST } from '../../graph/read/text-lists.js';
import type { Context } from '../context.js';
import { Direction } from '../enums.js';
import { IdComparison, IntComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { REPORT_FIELDS, Report } from './report.js';

const ReportFilter = filterType('ReportFilter', 'Asks of a report. 报告筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  town: { type: () => IdComparison, description: 'By the id of its town. 按乡镇标识。' },
  townCode: { type: () => StringComparison, description: 'By the code of its town. 按乡镇代码。' },
  year: { type: () => IntComparison, description: 'By the year that it looks back on. 按总结年份。' },
  planYear: { type: () => IntComparison, description: 'By the year that it plans. 按谋划年份。' },
  title: { type: () => StringComparison, description: 'By title. 按标题。' },
  publisher: { type: () => StringComparison, description: 'By publisher. 按发布机构。' },
  date: { type: () => StringComparison, description: 'By the day of publication, ISO 8601. 按发布日期。' },
});

const ORDERS: Orders = {
  YEAR: { property: 'year', description: 'By the year that it looks back on. 按总结年份。' },
  ID: { property: 'id', description: 'By id: town, then year. 按标识：先乡镇，后年份。' },
};
const ReportOrder = orderType('Report', ORDERS);

const ReportConnection = connectionType<Report>('Report', () => Report);

@ArgsType()
class ReportsArgs extends withKnownAt(
  listArgs(ReportFilter, ReportOrder, 'The latest year first unless told. 默认最近年份在前。'),
) {}

@Resolver()
export class ReportListResolver {
  @Query(() => ReportConnection, { description: 'The reports that are loaded. 已载入的报告。' })
  reports(
    @Args(() => ReportsArgs) args: ReportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Report>> {
    return listPage(context, REPORT_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: orderKeys(args.orderBy, ORDERS, { field: 'YEAR', direction: Direction.DESC }),
      properties: selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), REPORT_FIELDS),
    }) as Promise<Connection<never>>;
  }
}
