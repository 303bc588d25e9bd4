import { type ExecutionResult, execute as executeInGraphql, GraphQLError, getOperationAST } from 'graphql';
import { ServiceUnavailable } from '../errors.js';
import { REQUEST_DEADLINE } from '../graph/connection.js';
import type { Execute } from './http-apollo.js';
import { rootFieldsOf } from './limits.js';
import { oneDataVersion } from './one-data-version.js';

/** What an operation may still use up. */
export interface Allowance {
  /** Milliseconds until it must have its answer. */
  within: number;
}

export interface OperationOptions<Context> {
  /** What the resolvers share, made anew for each run of an operation. */
  context: (allowance: Allowance) => Context;
  /** Reads the version that the data have now; without it, operations run once. */
  dataVersion?: ((allowance: Allowance) => Promise<unknown>) | undefined;
  /** Milliseconds for one operation; REQUEST_DEADLINE unless told. */
  deadline?: number | undefined;
}

/** Runs operations, each within one deadline and on one data version. */
export const executeOperations =
  <Context>({ context, dataVersion, deadline = REQUEST_DEADLINE }: OperationOptions<Context>): Execute =>
  async (operation) => {
    const end = performance.now() + deadline;
    const allowance = () => ({ within: Math.max(1, end - performance.now()) });
    const run = async () => executeInGraphql({ ...operation, contextValue: context(allowance()) });
    try {
      const asks = dataVersion !== undefined && asksForData(operation);
      return marked(await (asks ? oneDataVersion(() => dataVersion(allowance()), run) : run()));
    } catch (error) {
      if (error instanceof ServiceUnavailable) return { errors: [unavailable(error)] };
      throw error;
    }
  };

/** Whether an operation asks for more than the schema itself: GraphiQL reads that even when the database is away. */
function asksForData({ document, operationName }: Parameters<Execute>[0]): boolean {
  const operation = getOperationAST(document, operationName);
  return operation != null && rootFieldsOf(document, operation.selectionSet).some((name) => !name.startsWith('__'));
}

/** An answer with no data, because the database was away, has that as its HTTP status too. */
function marked(result: ExecutionResult): ExecutionResult {
  const cause = result.errors
    ?.map(({ originalError }) => originalError)
    .find((each) => each instanceof ServiceUnavailable);
  if (cause === undefined || (result.data !== null && result.data !== undefined)) return result;
  return { ...result, errors: result.errors!.map((error) => unavailableIfSo(error)) };
}

const unavailableIfSo = (error: GraphQLError): GraphQLError =>
  error.originalError instanceof ServiceUnavailable ? unavailable(error.originalError, error) : error;

const unavailable = (originalError: ServiceUnavailable, at?: GraphQLError): GraphQLError =>
  new GraphQLError(originalError.message, {
    nodes: at?.nodes,
    path: at?.path,
    originalError,
    extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
  });
