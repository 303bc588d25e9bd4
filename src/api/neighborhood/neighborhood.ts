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
import { type EntityRow, readEntities } from '../../graph/read/entity-list.js';
import {
  countOmitted,
  MOST_RELATIONS,
  type Neighborhood,
  type NeighborhoodRequest,
  readNeighborhood,
  readRelationsAmong,
} from '../../graph/read/neighborhood.js';
import type { NodeRow } from '../../graph/read/nodes-by-id.js';
import { readSubgraph, subgraphAsked } from '../../graph/read/subgraph.js';
import { REACHED } from '../../vocabulary/relation-status.js';
import { aheadTreeUnder, fillAhead } from '../ahead/ahead-tree.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { entityProperties } from '../entity/entity-properties.js';
import { requireFromOneTo } from '../from-one-to.js';
import { withKnownAt } from '../known-at/known-at.js';
import { onceASelection } from '../once-a-document.js';
import { Along } from '../relation/along.js';
import { Relation } from '../relation/relation.js';
import { relationProperties } from '../relation/relation-of.js';
import { selectedUnder } from '../selection.js';

const DEEPEST = 3;
const LARGEST = 1_000;

@ObjectType({ description: 'Entities and the relations among them. 一组实体及其间的关系。' })
class Subgraph {
  @Field(() => [Entity], {
    description: 'The one in the middle first, the nearer before the farther. 中心在首，由近及远。',
  })
  nodes!: Entity[];

  @Field(() => [Relation], {
    description: `The relations among these entities, at most ${MOST_RELATIONS}. 这些实体之间的关系，最多 ${MOST_RELATIONS} 条。`,
  })
  relations!: Relation[];

  @Field(() => Boolean, { description: 'Whether entities were left out. 是否有实体未列出。' })
  truncated!: boolean;

  @Field(() => Int, {
    description:
      'How many entities were left out, at the distance at which the limit was reached; farther ones are not counted. 在达到上限的距离上未列出的实体数，更远者不计。',
  })
  omitted!: number;
}

/** What a Subgraph is resolved from. */
interface SubgraphNode {
  request: NeighborhoodRequest;
  found: Neighborhood;
  /** Where they were read together with it. */
  nodes?: EntityRow[];
  relations?: NodeRow[];
}

@ArgsType()
class NeighborhoodArgs extends withKnownAt(Along) {
  @Field(() => ID, { description: 'Id of the entity in the middle. 中心实体标识。' })
  id!: string;

  @Field(() => Int, {
    defaultValue: 1,
    description: `How far to go, in relations, from 1 to ${DEEPEST}. 距离，1 至 ${DEEPEST}。`,
  })
  depth!: number;

  @Field(() => Int, {
    defaultValue: 200,
    description: `Entities at most, from 1 to ${LARGEST}. 实体数上限，1 至 ${LARGEST}。`,
  })
  limit!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Relations, statuses and the figures of each entity as the reports up to this year give them, and of what the official codes say what held in it. 关系、状态及各实体的数字按截至该年的报告所述，官方区划仅含该年有效者。',
  })
  asOf?: number;
}

@Resolver(() => Subgraph)
export class NeighborhoodResolver {
  @Query(() => Subgraph, {
    description:
      'What is around an entity, the nearer first, and on equal distance by the relations that lead to it; empty when there is no such entity. 某实体周围的实体与关系，由近及远；无此实体则为空。',
  })
  async neighborhood(
    @Args(() => NeighborhoodArgs) { id, depth, types, status, limit, asOf }: NeighborhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SubgraphNode> {
    requireFromOneTo(DEEPEST, 'depth', depth);
    requireFromOneTo(LARGEST, 'limit', limit);
    const request = {
      id,
      depth,
      types: types ?? undefined,
      statuses: status ?? REACHED,
      limit,
      asOf: asOf ?? undefined,
    };
    const joined = await subgraphOf(context, request, info);
    return joined ?? { request, found: await readNeighborhood(context.reader, request) };
  }

  @FieldResolver(() => [Entity])
  async nodes(
    @Root() { request, found, nodes }: SubgraphNode,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (nodes) return nodes.map((row) => ({ ...row, asOf: request.asOf }));
    const rows = await readEntities(reader, found.ids, entityProperties(selectedUnder(info, [])));
    return found.ids.flatMap((id) => rows.get(id) ?? []).map((row) => ({ ...row, asOf: request.asOf }));
  }

  @FieldResolver(() => [Relation])
  async relations(
    @Root() { request, found, relations }: SubgraphNode,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const rows = relations ?? (await readRelationsAmong(reader, request, found.ids, relationProperties(info, [])));
    return rows.map((row) => ({ ...row, asOf: request.asOf }));
  }

  @FieldResolver(() => Boolean)
  truncated(@Root() { found }: SubgraphNode): boolean {
    return found.cutOffAt.length > 0;
  }

  @FieldResolver(() => Int)
  omitted(@Root() { request, found }: SubgraphNode, @Ctx() { reader }: Context): Promise<number> {
    return countOmitted(reader, request, found);
  }
}

/** All of it by one statement; null where the reader does not join statements. */
async function subgraphOf(
  { reader, loaders }: Context,
  request: NeighborhoodRequest,
  info: GraphQLResolveInfo,
): Promise<SubgraphNode | null> {
  if (reader.knownAt !== undefined) return null;
  const { id, ...around } = request;
  const { ofNodes, ofRelations, asked } = onceASelection(info, `subgraph ${JSON.stringify(around)}`, () => {
    const ofNodes = aheadTreeUnder(info, 'nodes', around.asOf);
    const ofRelations = aheadTreeUnder(info, 'relations', around.asOf);
    const asked = subgraphAsked(
      around,
      { properties: entityProperties(selectedUnder(info, ['nodes'])), beneath: ofNodes.beneath },
      { properties: relationProperties(info, ['relations']), beneath: ofRelations.beneath },
    );
    return { ofNodes, ofRelations, asked };
  });
  const found = await readSubgraph<EntityRow>(reader, asked, id);
  if (found === null) return null;
  fillAhead(ofNodes, loaders, found.nodes);
  fillAhead(ofRelations, loaders, found.relations);
  const [nodes, relations] = [found.nodes.map(({ node }) => node), found.relations.map(({ node }) => node)];
  return { request, found, nodes, relations };
}
