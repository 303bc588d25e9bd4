import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { CLAIM_LIST } from '../../graph/read/text-lists.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { EvidenceRoleEnum } from '../enums.js';
import { enumComparison, IdComparison, IntComparison, StringComparison } from '../filter/comparisons.js';
import { filterType } from '../filter/filter-type.js';
import { listArgs } from '../filter/list-args.js';
import { withKnownAt } from '../known-at/known-at.js';
import { type Connection, connectionType } from '../paging/connection.js';
import { listPage } from '../paging/list-page.js';
import { PageArgs } from '../paging/page-args.js';
import { eachAsked, pageOfEach } from '../paging/page-of-each.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { CLAIM_FIELDS, Claim, ClaimedKind } from './claim.js';
import { Passage } from './passage.js';
import { IN_THE_ORDER_OF_THE_TEXT, TextOrder, textKeys } from './text-order.js';

const byRole = enumComparison('EvidenceRole', EvidenceRoleEnum);
const byClaimedKind = enumComparison('ClaimedKind', ClaimedKind);

const ClaimFilter = filterType('ClaimFilter', 'Asks of a claim. 陈述筛选。', {
  id: { type: () => IdComparison, description: 'By id. 按标识。' },
  report: { type: () => IdComparison, description: 'By report. 按报告。' },
  passage: { type: () => IdComparison, description: 'By paragraph. 按段落。' },
  year: { type: () => IntComparison, description: 'By the year of the report. 按报告年份。' },
  role: { type: () => byRole, description: 'By what the quote gives to the fact. 按引文作用。' },
  claims: { type: () => byClaimedKind, description: 'By the sort of fact. 按事实种类。' },
  fact: { type: () => IdComparison, description: 'By the fact that it supports. 按所支持的事实。' },
  quote: { type: () => StringComparison, description: 'By its words. 按引文文字。' },
});

const ClaimConnection = connectionType<Claim>('Claim', () => Claim);

@ArgsType()
class ClaimsArgs extends withKnownAt(listArgs(ClaimFilter, TextOrder, IN_THE_ORDER_OF_THE_TEXT)) {}

const claimProperties = (info: GraphQLResolveInfo) =>
  selectedProperties(selectedUnder(info, ['nodes'], ['edges', 'node']), CLAIM_FIELDS);

@Resolver()
export class ClaimListResolver {
  @Query(() => ClaimConnection, {
    description: 'What reports say, place by place, in the order of the text. 报告逐处所述，按原文顺序。',
  })
  claims(
    @Args(() => ClaimsArgs) args: ClaimsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Claim>> {
    return listPage(context, CLAIM_LIST, {
      info,
      args,
      filter: args.filter ?? {},
      order: textKeys(args.orderBy, 'start'),
      properties: claimProperties(info),
    }) as Promise<Connection<never>>;
  }
}

@Resolver(() => Passage)
export class PassageClaimsResolver {
  @FieldResolver(() => ClaimConnection, {
    description: 'What it says, in the order of the text. 本段所作陈述，按原文顺序。',
  })
  claims(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Claim>> {
    return pageOfEach(
      context,
      id,
      eachAsked({
        name: 'Passage.claims',
        list: CLAIM_LIST,
        branches: [{ key: 'passage', order: [{ property: 'start', direction: 'ASC' }] }],
        args,
        filter: {},
        properties: claimProperties(info),
      }),
    ) as Promise<Connection<never>>;
  }
}

@Resolver(() => Entity)
export class EntityMentionsResolver {
  @FieldResolver(() => ClaimConnection, {
    description: 'Where reports name it, in the order of reports and text. 报告提及之处，按报告与原文顺序。',
  })
  mentions(
    @Root() { id, asOf }: { id: string; asOf?: number | undefined },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Claim>> {
    return pageOfEach(
      context,
      id,
      eachAsked({
        name: 'Entity.mentions',
        list: CLAIM_LIST,
        branches: [{ key: 'fact', order: textKeys([], 'start') }],
        args,
        filter: asOf === undefined ? {} : { year: { lte: asOf } },
        properties: claimProperties(info),
      }),
    ) as Promise<Connection<never>>;
  }
}
