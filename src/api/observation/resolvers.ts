import { CompareResolver, ComparisonResolver } from './compare-resolver.js';
import { EntityObservationsResolver, ProgramGoalsResolver, ProjectFiguresResolver } from './entity-observations.js';
import { FigureResolver, NearFigureResolver } from './figure-resolver.js';
import { ObservationGroupsResolver } from './observation-groups.js';
import { ObservationListResolver } from './observation-list.js';
import { ObservationResolver } from './observation-resolver.js';

/** All that answers questions about figures. */
export const OBSERVATION_RESOLVERS = [
  ObservationResolver,
  ObservationListResolver,
  EntityObservationsResolver,
  ProjectFiguresResolver,
  ProgramGoalsResolver,
  FigureResolver,
  NearFigureResolver,
  CompareResolver,
  ComparisonResolver,
  ObservationGroupsResolver,
];
