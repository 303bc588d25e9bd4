import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf } from '../entity/entity-of.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { Report } from '../report/report.js';
import { reportById } from '../report/report-by-id.js';
import { Silence } from './silence.js';

interface SilenceNode {
  id: string;
  of: string;
  report: string;
  town: string;
}

@Resolver(() => Silence)
export class SilenceResolver {
  @FieldResolver(() => Entity, { description: 'Of whom or what it is not said. 所涉实体。' })
  of(@Root() { of }: SilenceNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entityOf(context, of, info);
  }

  @FieldResolver(() => Report, { description: 'The report that does not say it. 所属报告。' })
  report(@Root() { report }: SilenceNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reportById(context, report, info);
  }

  @FieldResolver(() => [Evidence], { description: 'Where a reader would look for it. 读者会查找之处。' })
  evidence(@Root() { id }: SilenceNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, id, info);
  }

  @FieldResolver(() => String)
  townCode(@Root() { town }: SilenceNode): string {
    return town;
  }
}
