import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build` puts the pages; the same place seen from src/api and from dist/api. */
const BUILT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The page may load from this server alone, and ask no other; Monaco makes style elements and its workers itself. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the bundled pages at `/`. Says false, and serves nothing, when they have not been built. */
export async function servePlayground(server: FastifyInstance, folder: string = BUILT): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false, // a route for each file: a path that is none of them is never looked up
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.includes('/assets/') || path.includes('\\assets\\');
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', POLICY);
    },
  });
  return true;
}
