import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { nodeOf } from '../lookup/node-of.js';
import { Node } from '../node.js';
import { Claim } from './claim.js';
import { Passage } from './passage.js';
import { Report } from './report.js';
import { reportById } from './report-by-id.js';

interface ClaimNode {
  fact: string;
  passage: string;
  report: string;
}

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Node, { description: 'The fact that it supports. 所支持的事实。' })
  fact(@Root() { fact }: ClaimNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return nodeOf(context, fact, info);
  }

  @FieldResolver(() => Passage, { description: 'The paragraph that it quotes. 所引段落。' })
  passage(@Root() { passage }: ClaimNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return nodeOf(context, passage, info);
  }

  @FieldResolver(() => Report, { description: 'The report that says it. 所属报告。' })
  report(@Root() { report }: ClaimNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reportById(context, report, info);
  }
}
