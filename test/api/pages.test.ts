import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { servePages } from '../../src/api/pages.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiangtu-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>乡图</title>');
  writeFileSync(join(folder, 'assets/main-abc.js'), 'let a;');
  for (const page of ['ask', 'look']) {
    mkdirSync(join(folder, page));
    writeFileSync(join(folder, page, 'index.html'), `<title>${page}</title>`);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const served = async () => {
  const server = Fastify();
  expect(await servePages(server, { folder })).toBe(true);
  return server;
};

test('the page is at /, and asks again whether it is still the newest', async () => {
  const { statusCode, payload, headers } = await (await served()).inject('/');
  expect({ statusCode, payload }).toEqual({ statusCode: 200, payload: '<title>乡图</title>' });
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
});

test.each(['/', '/ask/', '/look/'])('the page %s may load from this server alone', async (path) => {
  const { headers } = await (await served()).inject(path);
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
});

test('only the playground may make styles of its own', async () => {
  const server = await served();
  const policyOf = async (path: string): Promise<unknown> =>
    (await server.inject(path)).headers['content-security-policy'];
  expect(await policyOf('/ask/')).toContain("'unsafe-inline'");
  expect(await policyOf('/look/')).not.toContain('unsafe');
});

test('where introspection is off there is no playground, but the other pages', async () => {
  const server = Fastify();
  await servePages(server, { ask: false, folder });
  expect((await server.inject('/ask/')).statusCode).toBe(404);
  expect((await server.inject('/look/')).statusCode).toBe(200);
});

test('every address beneath /look/ is that page: the address says what it shows', async () => {
  const { statusCode, payload, headers } = await (await served()).inject('/look/village/330000000/liuxi?lang=en');
  expect({ statusCode, payload }).toEqual({ statusCode: 200, payload: '<title>look</title>' });
  expect(headers['cache-control']).toBe('no-cache');
});

test('what is to be embedded may be loaded by the pages of other servers, and nothing else', async () => {
  mkdirSync(join(folder, 'embed'));
  writeFileSync(join(folder, 'embed/xiangtu-graph.js'), 'let a;');
  const server = await served();
  const openTo = async (path: string): Promise<unknown> =>
    (await server.inject(path)).headers['access-control-allow-origin'];
  expect(await openTo('/embed/xiangtu-graph.js')).toBe('*');
  expect(await openTo('/assets/main-abc.js')).toBeUndefined();
});

test('files that are named by their content are kept for good', async () => {
  const { headers } = await (await served()).inject('/assets/main-abc.js');
  expect(headers).toMatchObject({
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('nothing outside the folder is served', async () => {
  const server = await served();
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/']) {
    expect((await server.inject(path)).statusCode).toBe(404);
  }
});

test('pages that have not been built are said, not served', async () => {
  const server = Fastify();
  expect(await servePages(server, { folder: join(folder, 'nothing') })).toBe(false);
  expect(existsSync(join(folder, 'nothing'))).toBe(false);
  expect((await server.inject('/')).statusCode).toBe(404);
});
