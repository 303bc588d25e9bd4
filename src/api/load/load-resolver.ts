import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Report } from '../report/report.js';
import { reportById } from '../report/report-by-id.js';
import { Load, LoadCounts } from './load.js';

type Three = [added: number, changed: number, retired: number];

/** A load as the graph gives it; each list counts what was added, changed and retired. */
interface LoadNode {
  at: string;
  report: string;
  claims: Three;
  entities: Three;
  observations: Three;
  relations: Three;
  conflicts: Three;
}

const counted = ([added, changed, retired]: Three): LoadCounts => ({ added, changed, retired });

@Resolver(() => Load)
export class LoadResolver {
  @FieldResolver(() => GraphQLDateTimeISO)
  loadedAt(@Root() { at }: LoadNode): string {
    return at;
  }

  @FieldResolver(() => ID)
  reportId(@Root() { report }: LoadNode): string {
    return report;
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description: 'The report, as it is loaded now; null when it has been taken out. 报告（现状）；已撤下则为空。',
  })
  report(@Root() { report }: LoadNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reportById(context, report, info);
  }

  @FieldResolver(() => LoadCounts)
  claims(@Root() { claims }: LoadNode): LoadCounts {
    return counted(claims);
  }

  @FieldResolver(() => LoadCounts)
  entities(@Root() { entities }: LoadNode): LoadCounts {
    return counted(entities);
  }

  @FieldResolver(() => LoadCounts)
  observations(@Root() { observations }: LoadNode): LoadCounts {
    return counted(observations);
  }

  @FieldResolver(() => LoadCounts)
  relations(@Root() { relations }: LoadNode): LoadCounts {
    return counted(relations);
  }

  @FieldResolver(() => LoadCounts)
  conflicts(@Root() { conflicts }: LoadNode): LoadCounts {
    return counted(conflicts);
  }
}
