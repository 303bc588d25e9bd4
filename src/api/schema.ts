import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { ConflictListResolver } from './conflict/conflict-list.js';
import { ConflictResolver, EntityConflictsResolver } from './conflict/conflict-resolver.js';
import { DataVersionResolver } from './data-version.js';
import { callMethodsDirectly, readPropertiesPlainly } from './direct-resolvers.js';
import { KIND_TYPES } from './entity/entity.js';
import { EntityListResolver, KIND_LIST_RESOLVERS } from './entity/entity-lists.js';
import { EntityResolver } from './entity/entity-resolver.js';
import { LINK_RESOLVERS } from './entity/link-resolver.js';
import { EntityLookAlikesResolver } from './entity/look-alike.js';
import { PLACE_RESOLVERS } from './entity/official-place.js';
import { ProjectResolver, ProjectStageResolver } from './entity/project.js';
import { EvidenceResolver } from './evidence/evidence-resolver.js';
import { IndicatorListResolver } from './indicator/indicator-list.js';
import { knowingThen } from './known-at/knowing-then.js';
import { LoadListResolver } from './load/load-list.js';
import { LoadResolver } from './load/load-resolver.js';
import { LOADED_RESOLVERS, LoadedResolver } from './load/loaded.js';
import { EntityLookupResolver } from './lookup/entity-lookup.js';
import { NodeLookupResolver } from './lookup/node-lookup.js';
import { NeighborhoodResolver } from './neighborhood/neighborhood.js';
import { OBSERVATION_RESOLVERS } from './observation/resolvers.js';
import { PathRelationResolver, PathResolver } from './path/path.js';
import { EntityRelationsResolver } from './relation/entity-relations.js';
import { LinkEdgeResolver } from './relation/link-edge-resolver.js';
import { RelationGroupsResolver } from './relation/relation-groups.js';
import { RelationListResolver } from './relation/relation-list.js';
import { RelationResolver } from './relation/relation-resolver.js';
import { ClaimListResolver, EntityMentionsResolver, PassageClaimsResolver } from './report/claim-list.js';
import { ClaimResolver } from './report/claim-resolver.js';
import { PassageListResolver, ReportPassagesResolver } from './report/passage-list.js';
import { ReportListResolver } from './report/report-list.js';
import { PassageResolver, ReportResolver } from './report/report-resolver.js';
import { SearchResolver } from './search/search.js';
import { EntitySilencesResolver, SilenceListResolver } from './silence/silence-list.js';
import { SilenceResolver } from './silence/silence-resolver.js';

const RESOLVERS = [
  ...KIND_LIST_RESOLVERS,
  EntityListResolver,
  EntityResolver,
  ...LINK_RESOLVERS,
  ...PLACE_RESOLVERS,
  EvidenceResolver,
  ReportResolver,
  PassageResolver,
  ProjectResolver,
  ProjectStageResolver,
  ...OBSERVATION_RESOLVERS,
  IndicatorListResolver,
  RelationResolver,
  RelationListResolver,
  RelationGroupsResolver,
  EntityRelationsResolver,
  LinkEdgeResolver,
  ConflictResolver,
  ConflictListResolver,
  EntityConflictsResolver,
  SilenceResolver,
  SilenceListResolver,
  EntitySilencesResolver,
  ClaimResolver,
  ClaimListResolver,
  PassageClaimsResolver,
  EntityMentionsResolver,
  PassageListResolver,
  ReportPassagesResolver,
  ReportListResolver,
  EntityLookAlikesResolver,
  EntityLookupResolver,
  NodeLookupResolver,
  DataVersionResolver,
  LoadListResolver,
  LoadResolver,
  LoadedResolver,
  ...LOADED_RESOLVERS,
  SearchResolver,
  PathResolver,
  PathRelationResolver,
  NeighborhoodResolver,
] as unknown as NonEmptyArray<new () => object>;

/** Of the types that decorators cannot describe, or that a library describes in one language. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Query: 'Everything that can be asked. 可查询的全部内容。',
  LocalDate: 'A day, as 2023-01-04. 日期，如 2023-01-04。',
  DateTimeISO: 'A moment in UTC, as 2023-01-04T08:00:00.000Z. 协调世界时时刻。',
};

/** The whole API. Its order is that of names, so that the order of imports does not show. */
export function buildApiSchema(): GraphQLSchema {
  readPropertiesPlainly();
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    orphanedTypes: Object.values(KIND_TYPES),
    validate: false,
    emitSchemaFile: false,
  });
  for (const [type, description] of Object.entries(DESCRIPTIONS)) schema.getType(type)!.description = description;
  return knowingThen(callMethodsDirectly(lexicographicSortSchema(schema)));
}

/** schema.graphql, as it stands in the repository. */
export const printedSchema = (): string => `${printSchema(buildApiSchema())}\n`;
