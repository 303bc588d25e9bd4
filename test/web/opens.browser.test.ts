import { contextOf } from '../../src/api/context.js';
import { createHttpServer, type HttpServer } from '../../src/api/http.js';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/connection.js';
import { testGraph } from '../graph/clear-graph.js';
import { browserOfTests, type ViewportName } from '../setup/browser.js';

const browser = browserOfTests();
let graph: Graph;
let server: HttpServer;
let address: string;

beforeAll(async () => {
  graph = testGraph();
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  server = await createHttpServer({
    schema: buildApiSchema(),
    settings: { host: '127.0.0.1', port: 0, corsOrigins: [], production: false, rateLimit: null },
    log: silent,
    context: ({ within }) => contextOf(graph.reader({ within })),
  });
  address = await server.listen();
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test.each<ViewportName>(['desktop', 'phone'])(
  'the page at / opens (%s), asks this machine only and logs no error',
  (viewport) =>
    browser.withPage({ viewport }, async ({ page, errors, requests, foreignHosts }) => {
      await page.goto(address);
      await page.waitForFunction(() => document.body.innerText.trim() !== '');
      await page.waitForLoadState('networkidle');
      expect(await page.title()).toMatch(/乡图|Xiangtu/);
      expect(errors).toEqual([]);
      expect(foreignHosts()).toEqual([]);
      expect([...requests.keys()]).toContain(new URL(address).host);
    }),
);
