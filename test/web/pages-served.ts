import { contextOf } from '../../src/api/context.js';
import { createHttpServer, type HttpServer, type HttpSettings } from '../../src/api/http.js';
import { buildApiSchema } from '../../src/api/schema.js';
import { serveDownloads } from '../../src/commands/downloads.js';
import type { Graph } from '../../src/graph/connection.js';
import { testGraph } from '../graph/clear-graph.js';

/** The whole server over the graph of the tests, as `xiangtu start` puts it together; call it once, at the top of a file. */
export function pagesServed(settings: Partial<HttpSettings> = {}): { address(): string } {
  let graph: Graph;
  let server: HttpServer;
  let address: string;
  beforeAll(async () => {
    graph = testGraph();
    server = await createHttpServer({
      schema: buildApiSchema(),
      settings: { host: '127.0.0.1', port: 0, corsOrigins: [], production: false, rateLimit: null, ...settings },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      context: ({ within }) => contextOf(graph.reader({ within })),
    });
    serveDownloads(server.fastify, graph);
    address = await server.listen();
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });
  return { address: () => address };
}
