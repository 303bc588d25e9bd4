import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { readStages, type Stage } from '../../graph/read/project-stages.js';
import { milestonePlace } from '../../vocabulary/milestone-order.js';
import { RELATION_STATUSES, type RelationStatus } from '../../vocabulary/relation-status.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Context } from '../context.js';
import { RelationStatusEnum } from '../enums.js';
import { Evidence } from '../evidence/evidence.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import { type Entity, KIND_TYPES } from './entity.js';
import { entityOf } from './entity-of.js';

@ObjectType({ description: 'How far a project has come. 项目进展到的阶段。' })
class ProjectStage {
  @Field(() => RelationStatusEnum, { description: 'STARTED is begun, not reached. STARTED 为已启动、未达到。' })
  status!: RelationStatus;

  @Field(() => Int, { description: 'The year that it is said of. 所属年份。' })
  year!: number;

  @Field(() => Boolean, { description: 'It follows only from a name or the context. 是否为推断。' })
  inferred!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was inferred, or is read so. 推断或解读理由。' })
  because!: string | null;
}

@Resolver(() => KIND_TYPES.Project)
export class ProjectResolver {
  @FieldResolver(() => ProjectStage, {
    nullable: true,
    description:
      'The furthest milestone that it has reached, or begun; null where reports say of none. Plans are none: see `stages`. 已达到或已启动的最后阶段；未说明则为空；计划见 stages。',
  })
  async stage(
    @Root() { id, asOf }: Entity & { asOf?: number },
    @Ctx() { reader, loaders }: Context,
  ): Promise<Stage | null> {
    const loader = loaders.named<string, Stage[]>(`Project.stage ${asOf}`, async (projects) => {
      const found = await readStages(reader, projects, asOf);
      return projects.map((project) => found.get(project) ?? []);
    });
    return furthest(await loader.load(id));
  }
}

@Resolver(() => ProjectStage)
export class ProjectStageResolver {
  @FieldResolver(() => KIND_TYPES.Milestone, { description: 'The milestone. 里程碑。' })
  milestone(@Root() { milestone }: Stage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return entityOf(context, milestone, info);
  }

  @FieldResolver(() => [Evidence], { description: 'The quotes that say it. 依据引文。' })
  evidence(@Root() { id }: Stage, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return evidenceOf(context, id, info);
  }
}

/** The stage of the latest year; within it the furthest in the order of milestones, then by status. */
export function furthest(stages: readonly Stage[]): Stage | null {
  const statuses = keysOf(RELATION_STATUSES);
  const places = ({ year, name, status }: Stage) => [year, milestonePlace(name), statuses.indexOf(status)];
  const [last] = [...stages].sort(
    (one, other) => compareEach(places(other), places(one)) || (one.id < other.id ? -1 : 1),
  );
  return last ?? null;
}

const compareEach = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;
