import type { InjectOptions } from 'fastify';
import { ServiceUnavailable } from '../../src/errors.js';
import { server } from './server-of-test.js';
import { type tinyServer, version } from './tiny-server.js';

export type Changes = Parameters<typeof tinyServer>[0] & object;

/**
 * A server that keeps answers, over data whose version a test changes; it counts what it ran, and `visit` tells in which run. Every
 * server ends with its test.
 */
export const keeping = async ({ settings, ...more }: Changes = {}) => {
  const told = { data: version(1), runs: 0, readings: 0, away: false };
  const made = await server({
    context: () => {
      told.runs += 1;
      const own = told.runs;
      return { visit: () => `run ${own}` };
    },
    dataVersion: async () => {
      told.readings += 1;
      if (told.away) throw new ServiceUnavailable('away');
      return told.data;
    },
    ...more,
    settings: { memory: 1024 * 1024, ...settings },
  });
  return Object.assign(made, { told });
};

export const allowed = { 'apollo-require-preflight': '1' };
export const get = (parts: Record<string, string>, headers: Record<string, string> = allowed): InjectOptions => ({
  url: `/graphql?${new URLSearchParams(parts)}`,
  headers,
});
export const post = (payload: object, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  payload,
  headers,
});
export const tagOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers.etag);
