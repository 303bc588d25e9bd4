import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { servePlayground } from '../../src/api/playground.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiangtu-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>乡图</title>');
  writeFileSync(join(folder, 'assets/main-abc.js'), 'let a;');
});
afterEach(() => rmSync(folder, { recursive: true }));

const served = async () => {
  const server = Fastify();
  expect(await servePlayground(server, folder)).toBe(true);
  return server;
};

test('the page is at /, and asks again whether it is still the newest', async () => {
  const { statusCode, payload, headers } = await (await served()).inject('/');
  expect({ statusCode, payload }).toEqual({ statusCode: 200, payload: '<title>乡图</title>' });
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
});

test('the page may load from this server alone', async () => {
  const { headers } = await (await served()).inject('/');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
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
  expect(await servePlayground(server, join(folder, 'nothing'))).toBe(false);
  expect(existsSync(join(folder, 'nothing'))).toBe(false);
  expect((await server.inject('/')).statusCode).toBe(404);
});
