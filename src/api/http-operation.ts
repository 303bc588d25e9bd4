import { type ExecutionResult, execute as executeInGraphql, GraphQLError, getOperationAST } from 'graphql';
import { ServiceUnavailable } from '../errors.js';
import type { DataVersionRow } from '../graph/data-version-row.js';
import type { Asked } from './asked.js';
import type { Execute } from './http-apollo.js';
import { rootFieldsOf } from './limits.js';
import { OneFlight } from './memory/one-flight.js';
import { names, tagOf } from './memory/tag.js';
import { type OfOneVersion, oneDataVersion } from './one-data-version.js';

/** What an operation may still use up. */
export interface Allowance {
  /** Milliseconds until it must have its answer. */
  within: number;
}

export interface ExecuteOptions<Context> {
  /** What the resolvers share, made anew for each run of an operation. */
  context: (allowance: Allowance) => Context;
  /** The data version that was read after all that was read in a context, where it was read there. */
  versionAtEnd?: ((context: Context) => DataVersionRow | undefined) | undefined;
  /** Reads the version that the data have now, shared with whoever asks at the same time; without it, operations run once. */
  readVersion: (() => Promise<DataVersionRow>) | null;
  /** Which program answers: part of an answer's tag. */
  edition: string;
  /** Whether one execution may serve all who ask the same at the same time. */
  shares: boolean;
}

type Answered = OfOneVersion<DataVersionRow, ExecutionResult>;

/**
 * Runs operations, each within its deadline and on one data version, and tells in what was asked what came of it. Where the asker has
 * the answer already (If-None-Match), nothing is run.
 */
export function executeOperations<Context>({
  context,
  versionAtEnd,
  readVersion,
  edition,
  shares,
}: ExecuteOptions<Context>): Execute {
  const flights = new OneFlight<Answered>();
  /** The last version that anybody read. */
  let lastRead: DataVersionRow | null = null;

  return async (operation, asked) => {
    const run = async () => {
      const contextValue = context({ within: asked.deadline.left() });
      const answer = marked(await executeInGraphql({ ...operation, contextValue }));
      const version = versionAtEnd?.(contextValue);
      if (version !== undefined) lastRead = version;
      return { answer, versionAtEnd: version };
    };
    const read = async () => {
      lastRead = await asked.deadline.race(readVersion!());
      return lastRead;
    };
    const answerOf = (before: DataVersionRow, isCurrent: boolean): Promise<Answered> =>
      oneDataVersion({ before, isCurrent }, read, run, sameVersion);

    try {
      const ofData = asksForData(operation);
      if (ofData && readVersion === null) return (await run()).answer;
      if (ofData && lastRead !== null && !shares && asked.ifNoneMatch === undefined) {
        return told(asked, edition, await answerOf(lastRead, false));
      }
      const version = ofData ? await (asked.version ?? read()) : null;
      const tag = asked.question === null ? null : tagOf(edition, version, asked.question);
      if (tag !== null && asked.ifNoneMatch !== undefined && names(asked.ifNoneMatch, tag)) {
        asked.outcome = { tag, ofData, isUnchanged: true };
        return {};
      }
      if (version === null) return told(asked, edition, { version, answer: (await run()).answer });
      const answering = () => answerOf(version, true);
      return told(asked, edition, await (shares && tag !== null ? flights.join(tag, answering) : answering()));
    } catch (error) {
      if (error instanceof ServiceUnavailable) return { errors: [unavailable(error)] };
      throw error;
    }
  };
}

/** Leaves the tag of a whole answer with what was asked; an answer with errors has none. */
function told(
  asked: Asked,
  edition: string,
  { version, answer }: { version: DataVersionRow | null; answer: ExecutionResult },
): ExecutionResult {
  const isWhole = answer.errors === undefined && answer.data != null;
  if (isWhole && asked.question !== null) {
    asked.outcome = {
      tag: tagOf(edition, version, asked.question),
      ofData: version !== null,
      isUnchanged: false,
    };
  }
  return answer;
}

const sameVersion = (one: DataVersionRow, other: DataVersionRow): boolean =>
  one.version === other.version && one.loadedAt === other.loadedAt;

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
