import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { NO_YEAR } from '../../graph/read/relation-year.js';
import type { Context } from '../context.js';
import { LinkEdge } from '../entity/link-types.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { Relation } from './relation.js';
import { relationOf } from './relation-of.js';

interface Edge {
  year: number;
  relationId: string;
  node: { asOf?: number | undefined };
}

@Resolver(() => LinkEdge)
export class LinkEdgeResolver {
  @FieldResolver(() => Int, { nullable: true })
  year(@Root() { year }: Edge): number | null {
    return year === NO_YEAR ? null : year;
  }

  @FieldResolver(() => Relation, { description: 'The relation that this edge follows, whole. 本边所循的关系。' })
  relation(@Root() { relationId, node }: Edge, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return relationOf(context, relationId, info, node.asOf);
  }

  @FieldResolver(() => [Evidence], { description: 'The quotes that say the relation. 关系的依据引文。' })
  evidence(@Root() { relationId }: Edge, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, relationId, info);
  }
}
