import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { BadInput, ServiceUnavailable } from '../errors.js';
import { wrongValueIn } from './wrong-value.js';

/** What the HTTP server says to whoever runs it. `console` is one. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** `cause` has the stack. */
  error(message: string, cause: unknown): void;
}

export interface ErrorShape {
  message: string;
  extensions: { code: string; [more: string]: unknown };
}

/** An answer without data, in GraphQL's shape. */
export const errorAnswer = (code: string, message: string, more: Record<string, unknown> = {}) => ({
  errors: [{ message, extensions: { ...more, code } } satisfies ErrorShape],
});

/** A fault of ours: nobody outside learns more than an id, under which the log has the rest. */
export function masked(error: unknown, log: Log, where: string): ErrorShape {
  const id = randomUUID();
  log.error(`${id} ${where}`, error);
  return {
    message: `Something went wrong on our side. The log has it under ${id}. 服务器内部错误,编号见上。`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

/**
 * What Apollo calls for every error of an answer. Wrong input says argument, value and what would be right; the database away
 * is SERVICE_UNAVAILABLE; what graphql itself finds in an operation stays as it is; anything else is masked.
 */
export const errorsInGraphqlShape =
  (schema: GraphQLSchema, log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, extensions } = shapeOf(formatted, error, schema, log);
    const { locations, path } = formatted;
    return { message, ...(locations && { locations }), ...(path && { path }), extensions };
  };

function shapeOf(formatted: GraphQLFormattedError, error: unknown, schema: GraphQLSchema, log: Log): ErrorShape {
  for (const each of withOriginals(error)) {
    if (each instanceof BadInput) return badInput(each.argument, each.value, each.expected, each.message, each.hint);
    if (each instanceof ServiceUnavailable) {
      log.warn(`${each.message}${each.cause instanceof Error ? `: ${each.cause.message}` : ''}`);
      return { message: each.message, extensions: { code: 'SERVICE_UNAVAILABLE' } };
    }
    // graphql's parser and coercion call themselves for each bracket within a bracket.
    if (each instanceof RangeError && each.message.includes('call stack')) {
      return { message: 'The operation is nested too deep to be read.', extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (!(each instanceof GraphQLError)) continue;
    if (OF_PERSISTED_QUERY.has(each.message)) return badPersistedQuery();
    const wrong = wrongValueIn(each, schema);
    if (wrong !== undefined) {
      const { argument, value, expected } = wrong;
      return badInput(argument, value, expected, `${argument}: expected ${expected}, got ${cut(value)}`, null);
    }
    if (each.extensions.code === 'BAD_USER_INPUT' || each.message.startsWith('Argument "')) {
      const { http: _status, ...more } = each.extensions;
      return { message: each.message, extensions: { ...more, code: 'BAD_USER_INPUT' } };
    }
  }
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, extensions: { ...formatted.extensions, code } };
  }
  return masked(error, log, formatted.path?.join('.') ?? 'outside any field');
}

/** The error and all that it wraps, outermost first. */
function* withOriginals(error: unknown): Generator<unknown> {
  for (let each = error; each !== undefined && each !== null; ) {
    yield each;
    each = each instanceof GraphQLError ? each.originalError : undefined;
  }
}

const badInput = (
  argument: string,
  value: unknown,
  expected: string,
  message: string,
  hint: string | null,
): ErrorShape => ({
  message: hint === null ? message : `${message}. ${hint}`,
  extensions: { code: 'BAD_USER_INPUT', argument, value: typeof value === 'string' ? cut(value) : value, expected },
});

/** What Apollo Server says of a persisted query, with no code to know it by. */
const OF_PERSISTED_QUERY = new Set(['provided sha does not match query', 'Unsupported persisted query version']);

function badPersistedQuery(): ErrorShape {
  const argument = 'extensions.persistedQuery';
  const expected = "version 1, and as sha256Hash the SHA-256 of the query's text in hexadecimal";
  const message = `${argument}: expected ${expected}, got another version or hash`;
  return { message, extensions: { code: 'BAD_USER_INPUT', argument, expected } };
}

const LONGEST = 200;
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
