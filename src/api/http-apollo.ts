import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Sizes } from '../graph/read/sizes.js';
import { readingArgumentsOnce } from './arguments-once.js';
import type { Asked } from './asked.js';
import { fieldsAsked } from './cost/fields-asked.js';
import { refuseDear, refuseHardToPlan } from './cost/refuse.js';
import { rowsAsked } from './cost/rows-asked.js';
import { errorsInGraphqlShape, type Log } from './errors-in-graphql-shape.js';
import { knownOperations } from './known-operations.js';
import { LIMITS, limitRules, rootFieldsOf, tooMuch } from './limits.js';
import { nestingOf } from './nesting.js';
import { objectsIn } from './objects-in.js';

/** Executes one operation, parsed, validated and within limits. What it throws is answered like any other error. */
export type Execute = (operation: Omit<ExecutionArgs, 'contextValue'>, asked: Asked) => Promise<ExecutionResult>;

/** What Apollo hands from the request to the execution. */
export interface ApolloContext {
  asked: Asked;
}

export interface ApolloOptions {
  schema: GraphQLSchema;
  execute: Execute;
  /** Whether clients may read the schema, and hear its names in suggestions. */
  introspection: boolean;
  log: Log;
  /** How large the graph is; without it, no operation is refused for what it would cost. */
  sizes?: Sizes | undefined;
}

/**
 * Apollo Server over an `execute` of our own. That goes in as a gateway's executor: Apollo's one hook that puts another
 * execution where its own stood, with parsing, validation, coercion errors, masking and status codes as they are.
 */
export function apolloOver({ schema, execute, introspection, log, sizes }: ApolloOptions): ApolloServer<ApolloContext> {
  const executed = readingArgumentsOnce(schema);
  return new ApolloServer<ApolloContext>({
    gateway: {
      load: async () => ({
        executor: ({ document, operation, request, context }) =>
          execute(
            {
              schema: asksOfSchema(document, operation) ? schema : executed,
              document,
              variableValues: request.variables,
              operationName: request.operationName,
            },
            context.asked,
          ) as Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>>,
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    formatError: errorsInGraphqlShape(schema, log),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [knownOperations, ...limitRules],
    maxRecursiveSelections: true,
    // A text is kept once it was found valid; the least recently used go when all together have 30 MiB.
    persistedQueries: { ttl: null },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log.warn(String(message)),
      error: (cause) => log.error('Apollo Server', cause),
    },
    plugins: [
      boundedCost(schema, sizes),
      // Nothing leaves this machine, whatever APOLLO_KEY says, and no page comes from a CDN.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // It would call back for each field of each row, to find a maximum age that nothing sets.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Whether an operation asks for the schema itself, or is not there, which the execution says. */
const asksOfSchema = (document: DocumentNode, operation: OperationDefinitionNode | undefined): boolean =>
  operation === undefined ||
  rootFieldsOf(document, operation.selectionSet).some((name) => name === '__schema' || name === '__type');

/** Limits that depend on the variables: these come with every request, while a document is checked once. */
function boundedCost(schema: GraphQLSchema, sizes: Sizes | undefined): ApolloServerPlugin<ApolloContext> {
  // a question that was within them is so for a while: the sizes of a graph change little
  const within = new LRUCache<string, true>({
    maxSize: 4_000_000,
    sizeCalculation: (_, text) => text.length,
    ttl: 60_000,
  });
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        const question = contextValue.asked.question?.text;
        if (question !== undefined && within.has(question)) return;
        const variables = request.variables ?? {};
        const nesting = nestingOf(variables, LIMITS.nesting);
        if (nesting > LIMITS.nesting) throw tooMuch('nesting of variables', nesting, LIMITS.nesting);
        const objects = objectsIn(variables, LIMITS.objects);
        if (objects > LIMITS.objects) throw tooMuch('objects in variables', objects, LIMITS.objects);
        if (operation === undefined) return;
        const fields = fieldsAsked(schema, document, operation, variables);
        const rows = rowsAsked(fields);
        if (rows > LIMITS.rows) throw tooMuch('rows', rows, LIMITS.rows);
        refuseHardToPlan(fields);
        if (sizes !== undefined) await refuseDear(fields, sizes);
        if (question !== undefined) within.set(question, true);
      },
    }),
  };
}
