import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { BadInput } from '../../errors.js';
import { readPaths } from '../../graph/read/path.js';
import type { FoundPath } from '../../graph/read/shortest-paths.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import { REACHED } from '../../vocabulary/relation-status.js';
import { RELATION_TYPES } from '../../vocabulary/relation-type.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityOf } from '../entity/entity-of.js';
import { EntityKindEnum } from '../enums.js';
import { requireFromOneTo } from '../from-one-to.js';
import { Along } from '../relation/along.js';
import { RelationDirection } from '../relation/entity-relations.js';
import { Relation } from '../relation/relation.js';
import { relationOf } from '../relation/relation-of.js';

/** These join nearly any pair: a path through them says nothing. */
const BARRED: readonly EntityKind[] = ['Division', 'Certification', 'Milestone'];
const LONGEST = 10;
const MOST_PATHS = 100;

@ObjectType({ description: 'One relation of a path. 路径中的一步。' })
class PathRelation {
  @Field(() => RelationDirection, {
    description: 'OUT: the relation points along the path; IN: against it. 关系方向与路径一致为 OUT，相反为 IN。',
  })
  direction!: RelationDirection;

  @Field(() => Relation, { description: 'The relation. 关系。' })
  relation!: Relation;
}

@ObjectType({ description: 'A way from one entity to another along relations. 两实体间沿关系的一条路径。' })
class Path {
  @Field(() => Int, { description: 'How many relations it has. 关系数。' })
  length!: number;

  @Field(() => [Entity], { description: 'Its entities, both ends among them, in order. 依次经过的实体，含两端。' })
  nodes!: Entity[];

  @Field(() => [PathRelation], { description: 'Its relations, in order. 依次经过的关系。' })
  relations!: PathRelation[];
}

/** What a Path is resolved from. */
interface PathNode {
  from: string;
  steps: FoundPath;
}

@ArgsType()
class PathArgs extends Along {
  @Field(() => ID, { description: 'Id of the entity to begin at. 起点实体标识。' })
  from!: string;

  @Field(() => ID, { description: 'Id of the entity to end at. 终点实体标识。' })
  to!: string;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description:
      'Kinds to pass that are otherwise barred, since they join nearly any pair: Division, Certification, Milestone. 允许途经的种类；区划、资质、里程碑几乎连接一切，默认不途经。',
  })
  through?: EntityKind[];

  @Field(() => Int, {
    defaultValue: 6,
    description: `Relations at most, from 1 to ${LONGEST}. 最多经过的关系数，1 至 ${LONGEST}。`,
  })
  maxLength!: number;

  @Field(() => Int, {
    defaultValue: MOST_PATHS,
    description: `Paths at most, from 1 to ${MOST_PATHS}. 路径数上限，1 至 ${MOST_PATHS}。`,
  })
  limit!: number;
}

@Resolver(() => Path)
export class PathResolver {
  @Query(() => [Path], {
    description: `The shortest paths between two entities, whichever way relations point, in the order of the ids along them. 两实体间的最短路径，不论关系方向，按途经标识排列。`,
  })
  async path(
    @Args(() => PathArgs) { from, to, types, status, through, maxLength, limit }: PathArgs,
    @Ctx() { reader }: Context,
  ): Promise<PathNode[]> {
    requireFromOneTo(LONGEST, 'maxLength', maxLength);
    requireFromOneTo(MOST_PATHS, 'limit', limit);
    if (types?.length === 0) throw new BadInput('types', types, 'at least one type, or no `types` at all');
    const paths = await readPaths(reader, {
      from,
      to,
      types: types ?? keysOf(RELATION_TYPES),
      statuses: status ?? REACHED,
      barred: BARRED.filter((kind) => !through?.includes(kind)),
      maxLength,
      most: limit,
    });
    return paths.map((steps) => ({ from, steps }));
  }

  @FieldResolver(() => Int)
  length(@Root() { steps }: PathNode): number {
    return steps.length;
  }

  @FieldResolver(() => [Entity])
  nodes(@Root() { from, steps }: PathNode, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return [from, ...steps.map(({ far }) => far)].map((id) => entityOf(context, id, info));
  }

  @FieldResolver(() => [PathRelation])
  relations(@Root() { steps }: PathNode) {
    return steps.map(({ relation, out }) => ({
      relationId: relation,
      direction: out ? RelationDirection.OUT : RelationDirection.IN,
    }));
  }
}

@Resolver(() => PathRelation)
export class PathRelationResolver {
  @FieldResolver(() => Relation)
  relation(@Root() { relationId }: { relationId: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return relationOf(context, relationId, info);
  }
}
