import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build` puts the pages; the same place seen from src/api and from dist/api. */
const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The folder whose page answers every address beneath it: the address is the id of what it shows. */
const LOOK = 'look';

/** The folder of what other servers' pages take from here: public code, so any of them may. */
const EMBED = 'embed';

/** A page may load from this server alone, and ask no other. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
/** Monaco, in the playground, makes style elements and its workers itself. */
const POLICY_OF_ASK = [
  ...POLICY,
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
];

/**
 * Serves the bundled pages at `/`. Says false, and serves nothing, when they have not been built.
 *
 * @param ask whether the playground is among them: it needs introspection
 */
export async function servePages(
  server: FastifyInstance,
  { ask = true, folder = BUILT }: { ask?: boolean; folder?: string } = {},
): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false, // a route for each file: a path that is none of them is never looked up
    globIgnore: ask ? [] : ['ask/**'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const [first] = relative(folder, path).split(sep);
      const isNamedByContent = first === 'assets';
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (first === EMBED) reply.header('access-control-allow-origin', '*');
      reply.header('content-security-policy', (first === 'ask' ? POLICY_OF_ASK : POLICY).join('; '));
    },
  });
  if (existsSync(join(folder, LOOK, 'index.html'))) {
    server.get(`/${LOOK}/*`, (_request, reply) => reply.sendFile(`${LOOK}/index.html`));
  }
  return true;
}
