import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf } from '../entity/entity-of.js';
import { Passage } from './passage.js';
import { Report } from './report.js';
import { reportById } from './report-by-id.js';

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => Entity, { nullable: true })
  town(@Root() { town }: { town: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entityOf(context, town, info);
  }
}

@Resolver(() => Passage)
export class PassageResolver {
  /** Read already, where the passage came with a quote; else by its id. */
  @FieldResolver(() => Report)
  report(@Root() { report }: { report: string | object }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return typeof report === 'string' ? reportById(context, report, info) : report;
  }
}
