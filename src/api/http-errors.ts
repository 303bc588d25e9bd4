import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorAnswer, type Log, masked } from './errors-in-graphql-shape.js';

/** What Fastify refuses before GraphQL, by HTTP status: our code, and what to do. */
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request cannot be read: expected a JSON object {"query": "…", "variables": {…}}.'],
  408: ['REQUEST_TIMEOUT', 'The request did not arrive in time.'],
  413: ['PAYLOAD_TOO_LARGE', 'The body is too large: at most 1 MiB is read. Ask for less in one operation.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Expected content-type: application/json.'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests from this address. Wait as long as the retry-after header says.'],
};

/** Answers whatever fails before, or outside, GraphQL in GraphQL's shape. */
export function answerErrors(
  server: FastifyInstance,
  log: Log,
  methods: Readonly<Record<string, readonly string[]>>,
): void {
  server.setErrorHandler((error: FastifyError, request, reply) => refuse(error, request, reply, log));
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = methods[path];
    if (allowed === undefined) {
      return reply.code(404).send(errorAnswer('NOT_FOUND', 'Nothing is here. The API is at /graphql.'));
    }
    const message = `Expected ${allowed.join(' or ')}, got ${request.method}.`;
    return reply.code(405).header('allow', allowed.join(', ')).send(errorAnswer('METHOD_NOT_ALLOWED', message));
  });
}

/** The answer to one such error; those that are no refusal are faults of ours. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply, log: Log) {
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) {
    const [code, message] = REFUSALS[status] ?? ['BAD_REQUEST', 'The request cannot be answered.'];
    return reply.code(status).send(errorAnswer(code, message));
  }
  const { message, extensions } = masked(error, log, `${request.method} ${request.url.split('?', 1)[0]}`);
  return reply.code(500).send({ errors: [{ message, extensions }] });
}

/** What is not even HTTP. */
export function refuseConnection(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(errorAnswer('BAD_REQUEST', 'This is not a request that HTTP knows.'));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
