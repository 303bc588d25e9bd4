import type { InjectOptions } from 'fastify';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Log } from '../../src/api/errors-in-graphql-shape.js';
import { createHttpServer, type HttpServer, type HttpServerOptions, type HttpSettings } from '../../src/api/http.js';
import { BadInput, ServiceUnavailable } from '../../src/errors.js';
import type { DataVersionRow } from '../../src/graph/data-version-row.js';

/** An invented API, with every way in which an answer can go wrong. */
export const tinySchema: GraphQLSchema = buildSchema(`
  enum Season { SPRING AUTUMN }
  input YearFilter { gte: Int lte: Int }
  input MarketFilter { and: [MarketFilter!] year: YearFilter season: Season name: [String!] }
  type PageInfo { hasNextPage: Boolean! }
  type MarketEdge { node: Market! }
  type MarketConnection { edges: [MarketEdge!]! nodes: [Market!]! pageInfo: PageInfo! }
  type Market { name: String! next: Market sisters(first: Int, last: Int): MarketConnection! stalls(first: Int = 5): [Market!]! }
  type Query {
    market(name: String = "谷雨集市"): Market
    markets(filter: MarketFilter, first: Int, last: Int, limit: Int): MarketConnection!
    nodes(ids: [ID!]!): [Market]!
    visit: String!
    refused(first: Int): String
    deliberate: String
    away: String!
    awayInPart: String
    broken: String
    odd: Int
  }
`);

const market = {
  name: '谷雨集市',
  next: () => market,
  sisters: () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false } }),
  stalls: [],
};

const resolvers: Record<string, (args: never, context: TinyContext) => unknown> = {
  market: () => market,
  markets: () => ({ edges: [{ node: market }], pageInfo: { hasNextPage: false } }),
  nodes: () => [],
  visit: (_args, context) => context.visit(),
  refused: ({ first }: { first: number }) => {
    throw new BadInput('first', first, 'a whole number from 0 to 100');
  },
  deliberate: () => {
    throw new GraphQLError('said on purpose', { extensions: { code: 'GONE' } });
  },
  away: () => {
    throw new ServiceUnavailable('The database cannot answer now', { cause: new Error('bolt://10.0.0.1 refused') });
  },
  awayInPart: () => {
    throw new ServiceUnavailable('The database cannot answer now');
  },
  broken: () => {
    throw new Error('MATCH (n:Secret) failed in /home/someone/file.ts');
  },
  odd: () => 'not a number',
};

for (const field of Object.values(tinySchema.getQueryType()!.getFields())) {
  field.resolve = (_source, args, context) => resolvers[field.name]!(args as never, context as TinyContext);
}

/** What the resolvers of one run share; `visit` counts what this run did. */
export interface TinyContext {
  visit(): string;
}

export interface Logged extends Log {
  lines: { level: string; message: string; cause?: unknown }[];
}

export const listeningLog = (): Logged => {
  const lines: Logged['lines'] = [];
  return {
    lines,
    info: (message) => lines.push({ level: 'info', message }),
    warn: (message) => lines.push({ level: 'warn', message }),
    error: (message, cause) => lines.push({ level: 'error', message, cause }),
  };
};

export const TINY_SETTINGS: HttpSettings = {
  host: '127.0.0.1',
  port: 0,
  corsOrigins: [],
  rateLimit: null,
  production: false,
};

type Changes = Partial<Omit<HttpServerOptions<TinyContext>, 'settings'>> & {
  settings?: Partial<HttpSettings>;
  log?: Logged;
};

/** A server over the invented API; it does not listen unless told to. */
export const tinyServer = async ({ settings, ...more }: Changes = {}): Promise<HttpServer & { log: Logged }> => {
  const log = more.log ?? listeningLog();
  let contexts = 0;
  const context = (): TinyContext => {
    contexts += 1;
    const own = contexts;
    return { visit: () => `run ${own}` };
  };
  const server = await createHttpServer({
    schema: tinySchema,
    context,
    ...more,
    settings: { ...TINY_SETTINGS, ...settings },
    log,
  });
  return { ...server, log };
};

/** A data version, loaded at a moment of its own. */
export const version = (number: number): DataVersionRow => ({
  version: number,
  loadedAt: new Date(Date.UTC(2033, 0, 1, number)).toISOString(),
});

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** Asks in a POST, as a client does. */
export const ask = async (server: HttpServer, query: string, variables?: Record<string, unknown>): Promise<Answer> =>
  send(server, { method: 'POST', url: '/graphql', payload: { query, variables } });

export const send = async (server: HttpServer, request: InjectOptions): Promise<Answer> => {
  const { statusCode, headers, payload } = await server.fastify.inject(request);
  const { data, errors } = parsed(payload);
  return {
    status: statusCode,
    headers,
    text: payload,
    ...(data !== undefined && { data }),
    ...(errors !== undefined && { errors }),
  };
};

const parsed = (text: string): Partial<Answer> => {
  try {
    return JSON.parse(text) as Partial<Answer>;
  } catch {
    return {};
  }
};
