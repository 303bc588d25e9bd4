import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Branch } from '../../graph/read/branch.js';
import type { Filter } from '../../graph/read/filter.js';
import { OBSERVATION_LIST } from '../../graph/read/observation-list.js';
import { rangesOfSubject } from '../../graph/read/observation-ranges.js';
import { pageAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { Entity, KIND_TYPES } from '../entity/entity.js';
import type { ListArgs } from '../filter/list-args.js';
import { orderKeys } from '../filter/order-type.js';
import { type Given, whenGiven } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import type { Connection } from '../paging/connection.js';
import { eachAsked, type OfEach, pageOfEach, readPagesAhead } from '../paging/page-of-each.js';
import type { Selected } from '../selection.js';
import type { Observation } from './observation.js';
import { asRead, ORDERS } from './observation-filter.js';
import { LATEST_FIRST, ObservationConnection, ObservationsArgs } from './observation-list.js';
import { observationsSelected } from './observation-of.js';

type Page = Given<Connection<Observation>>;

/** Whose figures are asked for: all of them, or those that reports up to a year say. */
interface Asked {
  id: string;
  asOf?: number | undefined;
}

/** What a field asks that gives figures of an entity, as `pageOfEach` is told. */
type Figures = (args: ListArgs, selected: Selected, asOf: number | undefined) => OfEach;

/** An entity's own figures, of those that `only` leaves. */
const ownFigures = (name: string, only: Filter): Figures =>
  figures(name, (args) => {
    const filter = asRead({ ...only, and: [args.filter ?? {}] });
    const [order] = orderKeys(args.orderBy, ORDERS, LATEST_FIRST);
    return { branch: rangesOfSubject(order!, filter), filter };
  });

/** The figures of groups that it is a named member of. */
const groupFigures = (name: string): Figures =>
  figures(name, (args) => ({
    branch: {
      key: { along: 'SHARED_BY', listed: 'subjectMembers' },
      order: orderKeys(args.orderBy, ORDERS, LATEST_FIRST),
    },
    filter: asRead(args.filter ?? {}),
  }));

/** The field `name`, which the statements of its parents can read too. */
function figures(name: string, asked: (args: ListArgs) => { branch: Branch; filter: Filter }): Figures {
  const ofEach: Figures = (args, selected, asOf) => {
    const { branch, filter } = asked(args);
    return {
      name,
      list: OBSERVATION_LIST,
      branches: [branch],
      args,
      filter: asOf === undefined ? filter : { and: [filter, { said: { lte: asOf } }] },
      properties: observationsSelected(selected, ['nodes'], ['edges', 'node']),
    };
  };
  readPagesAhead(name, ofEach);
  return ofEach;
}

const FIGURES = ownFigures('Entity.observations', {});
const SHARED = groupFigures('Entity.sharedObservations');
const REVENUE = ownFigures('Project.revenue', { aspect: { eq: 'REVENUE' } });
const INVESTMENT = ownFigures('Project.investment', { aspect: { eq: 'INVESTMENT' } });
const GOALS = ownFigures('Program.goals', { modality: { eq: 'TARGET' } });

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
    return pageOf(entity, FIGURES, args, context, info);
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
    return pageOf(entity, SHARED, args, context, info);
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
    return pageOf(entity, REVENUE, args, context, info);
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
    return pageOf(entity, INVESTMENT, args, context, info);
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
    return pageOf(entity, GOALS, args, context, info);
  }
}

function pageOf(
  { id, asOf }: Asked,
  figures: Figures,
  args: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Page {
  const asked = onceAField(info, `figures as of ${asOf}`, () => eachAsked(figures(args, info, asOf)));
  return whenGiven(
    pageOfEach(context, id, asked),
    (page) => pageAsOf(page, asOf) as unknown as Connection<Observation>,
  );
}
