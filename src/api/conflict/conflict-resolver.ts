import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { nodeOf } from '../lookup/node-of.js';
import { Node } from '../node.js';
import { Report } from '../report/report.js';
import { reportById } from '../report/report-by-id.js';
import { Conflict } from './conflict.js';
import { CONFLICTS_OF, conflictsOf } from './conflicts-of.js';

/** An entity of a list, which may be as of a year. */
interface Disputed {
  id: string;
  asOf?: number | undefined;
}

interface ConflictNode {
  id: string;
  members: string[];
  report: string;
  town: string;
}

@Resolver(() => Conflict)
export class ConflictResolver {
  @FieldResolver(() => [Node], {
    description: 'The figures, relations and entities that it is about. 所涉的指标值、关系与实体。',
  })
  async members(@Root() { members }: ConflictNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const found = await Promise.all(members.map((member) => nodeOf(context, member, info)));
    return found.filter((member) => member !== null);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The quotes that show it, those of its members among them. 依据引文，含各成员的引文。',
  })
  evidence(@Root() { id }: ConflictNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, id, info);
  }

  @FieldResolver(() => Report, { description: 'The report that it is found in. 所属报告。' })
  report(@Root() { report }: ConflictNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reportById(context, report, info);
  }

  @FieldResolver(() => String)
  townCode(@Root() { town }: ConflictNode): string {
    return town;
  }
}

@Resolver(() => Entity)
export class EntityConflictsResolver {
  @FieldResolver(() => [Conflict], {
    description: `${CONFLICTS_OF} Those of its figures and relations stand on these; \`conflicts(filter: {about: …})\` has them all. 其指标值与关系的矛盾见各该处，或用 conflicts(filter: {about: …})。`,
  })
  conflicts(@Root() { id, asOf }: Disputed, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return conflictsOf(context, 'Entity', id, info, asOf);
  }
}
