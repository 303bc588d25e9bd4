import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { XiangtuError } from '../errors.js';
import { REQUEST_DEADLINE } from '../graph/connection.js';
import type { DataVersionRow } from '../graph/data-version-row.js';
import type { Sizes } from '../graph/read/sizes.js';
import type { Settings } from '../settings.js';
import { errorAnswer, type Log } from './errors-in-graphql-shape.js';
import { apolloOver } from './http-apollo.js';
import { answerErrors, refuse, refuseConnection } from './http-errors.js';
import { serveGraphql } from './http-graphql.js';
import { type Allowance, executeOperations } from './http-operation.js';
import { edition } from './memory/edition.js';
import { keptAnswers } from './memory/kept-answers.js';
import { watchOver } from './memory/version-watch.js';
import { servePages } from './pages.js';

export interface HttpServerOptions<Context> {
  schema: GraphQLSchema;
  settings: HttpSettings;
  log: Log;
  /** What the resolvers share, made anew for each run of an operation. */
  context: (allowance: Allowance) => Context;
  /** The data version that was read after all that was read in a context, where it was read there. */
  versionAtEnd?: ((context: Context) => DataVersionRow | undefined) | undefined;
  /** Reads the version that the data have now; without it, operations run once, and no answer of data is kept or gets a tag. */
  dataVersion?: ((allowance: Allowance) => Promise<DataVersionRow>) | undefined;
  /** How large the graph is: what an operation may cost at worst is reckoned from it. Without it, none is refused for that. */
  sizes?: Sizes | undefined;
  /** Milliseconds for one request; REQUEST_DEADLINE unless told. */
  deadline?: number | undefined;
}

/** Without `memory` nothing is kept; without `maxAge` nobody else may keep an answer without asking again. */
export type HttpSettings = Pick<Settings, 'host' | 'port' | 'corsOrigins' | 'production' | 'rateLimit'> &
  Partial<Pick<Settings, 'memory' | 'maxAge'>>;

export interface HttpServer {
  /** Fastify's instance, for tests (`inject`) and for routes that stand beside the API. */
  fastify: FastifyInstance;
  /** Listens, and says where: http://127.0.0.1:4000. Fails when the port is taken. */
  listen(): Promise<string>;
  /** Takes no new connection, lets what is under way finish, then ends. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;
/** Milliseconds that requests under way have to finish: twice what any of them may take. */
const PATIENCE = 2 * REQUEST_DEADLINE;
const METHODS = { '/graphql': ['GET', 'POST'], '/health': ['GET'] };

/** The API over HTTP: /graphql, /health and, the pages at / (without the playground in production). It does not listen yet. */
export async function createHttpServer<Context>(options: HttpServerOptions<Context>): Promise<HttpServer> {
  const { schema, settings, log, context, dataVersion, deadline = REQUEST_DEADLINE } = options;
  const { memory = 0, maxAge = 0 } = settings;
  const readVersion = dataVersion === undefined ? null : watchOver(() => dataVersion({ within: deadline }));
  const answering = { readVersion, edition: edition(), deadline };
  const execute = executeOperations({ ...answering, context, versionAtEnd: options.versionAtEnd, shares: memory > 0 });
  const apollo = apolloOver({ schema, execute, introspection: !settings.production, log, sizes: options.sizes });
  await apollo.start();

  const fastify: FastifyInstance = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply, log),
    clientErrorHandler: refuseConnection,
  });
  answerErrors(fastify, log, METHODS);
  let closing = false;
  fastify.addHook('onSend', async (_request, reply) => {
    // A connection that was busy when the closing began would be kept open for the client's next request.
    if (closing) reply.header('connection', 'close');
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  await admit(fastify, settings);

  serveGraphql(fastify, { ...answering, apollo, kept: keptAnswers(memory), keeps: memory > 0, maxAge });
  serveHealth(fastify, options);
  if (!(await servePages(fastify, { ask: !settings.production }))) {
    log.warn('The pages have not been built: npm run build');
  }
  return {
    fastify,
    listen: () => listen(fastify, settings),
    close: async () => {
      closing = true;
      const impatient = setTimeout(() => fastify.server.closeAllConnections(), PATIENCE);
      await fastify.close();
      clearTimeout(impatient);
      await apollo.stop();
    },
  };
}

async function listen(fastify: FastifyInstance, { host, port }: HttpSettings): Promise<string> {
  try {
    return await fastify.listen({ host, port });
  } catch (error) {
    const reason = LISTEN_FAILURES[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new XiangtuError(`Port ${port} of ${host} ${reason}`, {
      cause: error,
      hint: 'Set XIANGTU_PORT (or XIANGTU_HOST) to another; XIANGTU_PORT=0 takes any that is free.',
    });
  }
}

const LISTEN_FAILURES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is no address of this machine',
  ENOTFOUND: 'is no address that can be found',
};

/** Who may ask, how often, and in what encoding the answer comes. */
async function admit(fastify: FastifyInstance, { corsOrigins, rateLimit: perMinute }: HttpSettings): Promise<void> {
  if (corsOrigins === '*' || corsOrigins.length > 0) {
    await fastify.register(cors, { origin: corsOrigins, methods: ['GET', 'POST'], maxAge: 600 });
  }
  if (perMinute !== null) await fastify.register(rateLimit, { max: perMinute, timeWindow: 60_000 });
  await fastify.register(compress, {
    // Brotli's own default would take seconds for the pages' largest file.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    // A body that we would unpack could be any size.
    globalDecompression: false,
  });
}

/** For load balancers: 200 while the database answers, 503 while it does not. */
function serveHealth<Context>(fastify: FastifyInstance, { dataVersion, log }: HttpServerOptions<Context>): void {
  fastify.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
    try {
      return { status: 'ok', dataVersion: (await dataVersion?.({ within: 2_000 }))?.version ?? null };
    } catch (error) {
      log.warn(`/health: ${(error as Error).message}`);
      return reply.code(503).send(errorAnswer('SERVICE_UNAVAILABLE', 'The database does not answer.'));
    }
  });
}
