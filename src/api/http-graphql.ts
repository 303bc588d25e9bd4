import { hash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { DataVersionRow } from '../graph/data-version-row.js';
import { Deadline } from '../graph/deadline.js';
import type { Asked } from './asked.js';
import type { ApolloContext } from './http-apollo.js';
import type { KeptAnswers } from './memory/kept-answers.js';
import { partsOfSearch, type Question, questionOf } from './memory/question.js';
import { names, tagOf } from './memory/tag.js';

export interface GraphqlRouteOptions {
  apollo: ApolloServer<ApolloContext>;
  readVersion: (() => Promise<DataVersionRow>) | null;
  kept: KeptAnswers;
  /** Whether `kept` keeps anything. */
  keeps: boolean;
  edition: string;
  /** Milliseconds for one request. */
  deadline: number;
  /** Seconds for which a browser or proxy may give a GET's answer without asking again. */
  maxAge: number;
}

/** How many questions we remember to have answered well, each in about 200 bytes. */
const ACCEPTED = 20_000;

/** How Apollo answered a question that was put in this very way. */
interface Accepted {
  contentType: string;
  ofData: boolean;
}

/**
 * The route /graphql. A question that Apollo has accepted before, put in the same way, can be answered before Apollo: the data version
 * is read, and if the asker has the answer of that version (304) or we have kept it, nothing is executed. All else goes through Apollo,
 * so that whatever it refuses is refused as ever; only whole answers are kept and get a tag.
 */
export function serveGraphql(fastify: FastifyInstance, options: GraphqlRouteOptions): void {
  const { apollo, kept, deadline, maxAge } = options;
  const accepted = new LRUCache<string, Accepted>({ max: ACCEPTED });

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const asked: Asked = {
      question: questionIn(request),
      ifNoneMatch: request.headers['if-none-match'],
      deadline: new Deadline(deadline),
    };
    const way = asked.question === null ? null : wayOf(request, asked.question);
    const before = way === null ? undefined : accepted.get(way);
    if (before !== undefined) {
      const tag = await currentTag(asked, before, options);
      if (tag !== null && asked.ifNoneMatch !== undefined && names(asked.ifNoneMatch, tag)) {
        return sayUnchanged(request, reply, tag, maxAge);
      }
      const text = tag === null ? undefined : kept.get(tag);
      if (text !== undefined) {
        return sayMayKeep(request, reply, tag!, maxAge).header('content-type', before.contentType).send(text);
      }
    }

    const throughApollo = fastifyApolloHandler(apollo, { context: async () => ({ asked }) }) as unknown as (
      request: FastifyRequest,
      reply: FastifyReply,
    ) => Promise<string>;
    const text = await throughApollo(asGet(request), reply);
    const { outcome } = asked;
    if (outcome === undefined || way === null || reply.statusCode !== 200) {
      reply.header('cache-control', 'no-store');
      return text;
    }
    accepted.set(way, { contentType: String(reply.getHeader('content-type')), ofData: outcome.ofData });
    if (outcome.isUnchanged) return sayUnchanged(request, reply, outcome.tag, maxAge);
    kept.keep(outcome.tag, text);
    sayMayKeep(request, reply, outcome.tag, maxAge);
    return text;
  };

  fastify.route({ method: ['GET', 'HEAD', 'POST'], url: '/graphql', exposeHeadRoute: false, handler: answer });
}

/** The tag that the answer has now, where that can be of use: null when it can not, or when the data version cannot be read. */
async function currentTag(
  asked: Asked,
  { ofData }: Accepted,
  { readVersion, keeps, edition }: GraphqlRouteOptions,
): Promise<string | null> {
  if (asked.question === null || asked.question.registers) return null;
  if (!keeps && asked.ifNoneMatch === undefined) return null;
  if (!ofData) return tagOf(edition, null, asked.question);
  if (readVersion === null) return null;
  asked.version = asked.deadline.race(readVersion());
  try {
    return tagOf(edition, await asked.version, asked.question);
  } catch {
    return null; // the execution meets the same failure and says it in GraphQL's shape
  }
}

function questionIn({ method, url, body }: FastifyRequest): Question | null {
  if (method === 'POST') {
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? questionOf(body) : null;
  }
  const parts = partsOfSearch(searchOf(url));
  return parts === null ? null : questionOf(parts);
}

const searchOf = (url: string): string => (URL.canParse(url, 'http://any') ? new URL(url, 'http://any').search : '');

/** Apollo's headers against requests that a foreign page sent: one of them, or a content type, must be there. */
const NO_FOREIGN_PAGE = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** A question and all else in a request that Apollo's answer depends on: whether it is admitted, and in what media type it comes. */
function wayOf({ method, headers }: FastifyRequest, { text }: Question): string {
  const admission = NO_FOREIGN_PAGE.map((name) => Boolean(headers[name]?.length));
  const way = [method === 'POST', headers['content-type'] ?? null, headers.accept ?? null, admission, text];
  return hash('sha256', JSON.stringify(way), 'base64');
}

/** HEAD is answered as GET is; Node leaves the body out. */
const asGet = (request: FastifyRequest): FastifyRequest =>
  request.method === 'HEAD' ? Object.create(request, { method: { value: 'GET' } }) : request;

/** What lets a client ask again for little, and, of a GET, a proxy answer for us. */
function sayMayKeep(request: FastifyRequest, reply: FastifyReply, tag: string, maxAge: number): FastifyReply {
  reply.header('etag', tag);
  if (request.method === 'POST') return reply;
  const others = reply.getHeader('vary');
  reply.header('vary', others === undefined ? 'accept' : `${others}, accept`);
  return reply.header('cache-control', `public, max-age=${maxAge}, must-revalidate`);
}

const sayUnchanged = (request: FastifyRequest, reply: FastifyReply, tag: string, maxAge: number): FastifyReply =>
  sayMayKeep(request, reply, tag, maxAge).removeHeader('content-type').code(304).send();
