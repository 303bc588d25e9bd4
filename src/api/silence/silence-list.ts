import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { SILENCE_LIST } from '../../graph/read/text-lists.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { Direction } from '../enums.js';
import { IdComparison, IntComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { type Orders, orderKeys, orderType } from '../filter/order-type.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { PageArgs } from '../paging/page-args.js';
import { eachAsked, pageOfEach } from '../paging/page-of-each.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { SILENCE_FIELDS, Silence } from './silence.js';

const SilenceFilter = filterType('SilenceFilter', 'Asks of a silence. 未说明事项筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  of: { type: () => IdComparison, description: 'By the entity of which it is not said. 按所涉实体。' },
  about: { type: () => StringComparison, description: 'By what is not said. 按未说明的内容。' },
  report: { type: () => IdComparison, description: 'By report. 按报告。' },
  townCode: { type: () => StringComparison, description: 'By the code of the town. 按乡镇代码。' },
  year: { type: () => IntComparison, description: 'By the year of the report. 按报告年份。' },
  explanation: { type: () => StringComparison, description: 'By explanation. 按说明。' },
});

const ORDERS: Orders = {
  YEAR: { property: 'year', description: 'By the year of the report. 按报告年份。' },
  ID: { property: 'id', description: 'By id: town, year, then hash. 按标识。' },
};
const SilenceOrder = orderType('Silence', ORDERS);

const SilenceConnection = connectionType<Silence>('Silence', () => Silence);

@ArgsType()
class SilencesArgs extends withKnownAt(listArgs(SilenceFilter, SilenceOrder, 'By id unless told. 默认按标识。')) {}

const silenceProperties = (info: GraphQLResolveInfo) =>
  selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), SILENCE_FIELDS);

@Resolver()
export class SilenceListResolver {
  @Query(() => SilenceConnection, {
    description: 'What reports do not say, where a reader would look for it. 报告未说明、而读者会寻找的内容。',
  })
  silences(
    @Args(() => SilencesArgs) args: SilencesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Silence>> {
    return listPage(context, SILENCE_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: orderKeys(args.orderBy, ORDERS, { field: 'ID', direction: Direction.ASC }),
      properties: silenceProperties(info),
    }) as Promise<Connection<never>>;
  }
}

@Resolver(() => Entity)
export class EntitySilencesResolver {
  @FieldResolver(() => SilenceConnection, {
    description: 'What reports do not say of it, though a reader would look for it. 报告未说明其何种内容。',
  })
  silences(
    @Root() { id, asOf }: { id: string; asOf?: number | undefined },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Silence>> {
    return pageOfEach(
      context,
      id,
      eachAsked({
        name: 'Entity.silences',
        list: SILENCE_LIST,
        branches: [{ key: 'of', order: [{ property: 'id', direction: 'ASC' }] }],
        args,
        filter: asOf === undefined ? {} : { year: { lte: asOf } },
        properties: silenceProperties(info),
      }),
    ) as Promise<Connection<never>>;
  }
}
