import { contextOf } from '../../src/api/context.js';
import { createHttpServer, type HttpServer } from '../../src/api/http.js';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph, ReaderOptions } from '../../src/graph/connection.js';

export interface Answer {
  status: number;
  data?: unknown;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

/** An API server over a graph, asked through its whole HTTP stack, with a record of the statements that ran. */
export interface Api {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The names of the statements of the last question, in the order in which they started. */
  statements(): string[];
  close(): Promise<void>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function apiOver(graph: Graph, joins: ReaderOptions['joins'] = 'ALWAYS'): Promise<Api> {
  let ran: string[] = [];
  const server: HttpServer = await createHttpServer({
    schema: buildApiSchema(),
    settings: { host: '127.0.0.1', port: 0, corsOrigins: [], production: false, rateLimit: null },
    log: silent,
    // what is asked here is what the answer is, not how fast this machine plans a statement for the first time
    deadline: 60_000,
    context: ({ within }) => contextOf(graph.reader({ within, joins, onStatement: ({ name }) => ran.push(name) })),
    versionAtEnd: ({ reader }) => reader.versionAtEnd?.(),
  });
  return {
    ask: async (query, variables = {}) => {
      ran = [];
      const response = await server.fastify.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: response.statusCode, ...(JSON.parse(response.body) as Omit<Answer, 'status'>) };
    },
    statements: () => ran,
    close: () => server.close(),
  };
}
