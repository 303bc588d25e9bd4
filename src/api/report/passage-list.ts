import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PASSAGE_LIST } from '../../graph/read/text-lists.js';
import type { Context } from '../context.js';
import { IdComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { PageArgs } from '../paging/page-args.js';
import { eachAsked, pageOfEach } from '../paging/page-of-each.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { PASSAGE_FIELDS, Passage } from './passage.js';
import { Report } from './report.js';
import { IN_THE_ORDER_OF_THE_TEXT, TextOrder, textKeys } from './text-order.js';

const PassageFilter = filterType('PassageFilter', 'Asks of a paragraph. 段落筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  report: { type: () => IdComparison, description: 'By report. 按报告。' },
  text: { type: () => StringComparison, description: 'By its words. 按文字。' },
});

const PassageConnection = connectionType<Passage>('Passage', () => Passage);

@ArgsType()
class PassagesArgs extends withKnownAt(listArgs(PassageFilter, TextOrder, IN_THE_ORDER_OF_THE_TEXT)) {}

const passageProperties = (info: GraphQLResolveInfo) =>
  selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), PASSAGE_FIELDS);

@Resolver()
export class PassageListResolver {
  @Query(() => PassageConnection, {
    description: 'The paragraphs of reports, in the order of the text. 报告段落，按原文顺序。',
  })
  passages(
    @Args(() => PassagesArgs) args: PassagesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Passage>> {
    return listPage(context, PASSAGE_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: textKeys(args.orderBy, 'position'),
      properties: passageProperties(info),
    }) as Promise<Connection<never>>;
  }
}

@Resolver(() => Report)
export class ReportPassagesResolver {
  @FieldResolver(() => PassageConnection, {
    description:
      'Its paragraphs, in the order of the text: laid end to end they give it back. 其各段落，首尾相接即为全文。',
  })
  passages(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Passage>> {
    return pageOfEach(
      context,
      id,
      eachAsked({
        name: 'Report.passages',
        list: PASSAGE_LIST,
        branches: [{ key: 'report', order: [{ property: 'position', direction: 'ASC' }] }],
        args,
        filter: {},
        properties: passageProperties(info),
      }),
    ) as Promise<Connection<never>>;
  }
}
