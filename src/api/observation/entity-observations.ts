import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Filter } from '../../graph/read/filter.js';
import { OBSERVATION_LIST } from '../../graph/read/observation-list.js';
import { rangesOfSubject } from '../../graph/read/observation-ranges.js';
import type { Branch } from '../../graph/read/page-of-each.js';
import type { Context } from '../context.js';
import { Entity, KIND_TYPES } from '../entity/entity.js';
import type { ListArgs } from '../filter/list-args.js';
import { orderKeys } from '../filter/order-type.js';
import { type Connection, withEach } from '../paging/connection.js';
import { pageOfEach } from '../paging/page-of-each.js';
import type { Observation } from './observation.js';
import { asRead, ORDERS } from './observation-filter.js';
import { LATEST_FIRST, ObservationConnection, ObservationsArgs } from './observation-list.js';
import { observationsSelected } from './observation-of.js';

type Page = Promise<Connection<Observation>>;

/** Whose figures are asked for: all of them, or those that reports up to a year say. */
interface Asked {
  id: string;
  asOf?: number | undefined;
}

@Resolver(() => Entity)
export class EntityObservationsResolver {
  @FieldResolver(() => ObservationConnection, {
    description:
      'The figures whose subject it is. What is said of a group that it belongs to is not among them. 以其为主体的数字；群体数字不在其中。',
  })
  observations(
    @Root() entity: Asked,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Page {
    return figuresOf(entity, 'Entity.observations', {}, args, context, info);
  }

  @FieldResolver(() => ObservationConnection, {
    description:
      'Figures of groups that it is a named member of: said of all of them together, never of it alone. 其所在群体的数字：一并陈述，不可单独归于它。',
  })
  sharedObservations(
    @Root() entity: Asked,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Page {
    const order = orderKeys(args.orderBy, ORDERS, LATEST_FIRST);
    const branch: Branch = { key: { along: 'SHARED_BY', listed: 'subjectMembers' }, order };
    return pageOf(entity, 'Entity.sharedObservations', branch, asRead(args.filter ?? {}), args, context, info);
  }
}

@Resolver(() => KIND_TYPES.Project)
export class ProjectFiguresResolver {
  @FieldResolver(() => ObservationConnection, {
    description:
      'What it earns: its own figures of income, never a share of its town’s or village’s. 其自身的收入数字，不含镇、村总数的分摊。',
  })
  revenue(
    @Root() entity: Asked,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Page {
    return figuresOf(entity, 'Project.revenue', { aspect: { eq: 'REVENUE' } }, args, context, info);
  }

  @FieldResolver(() => ObservationConnection, {
    description: 'What is put into it: its own figures of investment. 其自身的投资数字。',
  })
  investment(
    @Root() entity: Asked,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Page {
    return figuresOf(entity, 'Project.investment', { aspect: { eq: 'INVESTMENT' } }, args, context, info);
  }
}

@Resolver(() => KIND_TYPES.Program)
export class ProgramGoalsResolver {
  @FieldResolver(() => ObservationConnection, { description: 'The targets that are set for it. 为其设定的目标值。' })
  goals(
    @Root() entity: Asked,
    @Args(() => ObservationsArgs) args: ObservationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Page {
    return figuresOf(entity, 'Program.goals', { modality: { eq: 'TARGET' } }, args, context, info);
  }
}

/** A page of an entity's own figures, of those that `only` leaves. */
function figuresOf(
  entity: Asked,
  name: string,
  only: Filter,
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Page {
  const filter = asRead({ ...only, and: [args.filter ?? {}] });
  const [order] = orderKeys(args.orderBy, ORDERS, LATEST_FIRST);
  return pageOf(entity, name, rangesOfSubject(order!, filter), filter, args, context, info);
}

async function pageOf(
  { id, asOf }: Asked,
  name: string,
  branch: Branch,
  filter: Filter,
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Page {
  const properties = observationsSelected(info, ['nodes'], ['edges', 'node']);
  const page = await pageOfEach(context, id, {
    name,
    list: OBSERVATION_LIST,
    branches: [branch],
    args,
    filter: asOf === undefined ? filter : { and: [filter, { said: { lte: asOf } }] },
    properties,
  });
  return withEach(page, (node) => ({ ...node, asOf }) as unknown as Observation);
}
