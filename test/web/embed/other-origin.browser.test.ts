import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserOfTests } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { answering, counts, exported } from './embedded.js';

const browser = browserOfTests();
const open = pagesServed({ corsOrigins: '*' });
const closed = pagesServed();
beforeAll(() => answering(open.address()));

/** Another server, with a page that embeds the view of the one it is told. */
let elsewhere: Server;
let address: string;
beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const [, own = ''] = /\?(.*)$/.exec(request.url ?? '') ?? [];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; script-src ${own}; connect-src ${own}`);
    response.end(`<!doctype html><title>elsewhere</title><script type="module" src="${own}/embed/xiangtu-graph.js"></script>
<xiangtu-graph lang="zh" endpoint="${own}/graphql" focus="五庄村"></xiangtu-graph>`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => elsewhere.close(resolve)));

test("another server's page shows the view where the setting allows it, laid out without a worker", () =>
  browser.withPage({}, async ({ page }) => {
    await page.goto(`${address}/?${open.address()}`);
    const element = page.locator('xiangtu-graph');
    await element.locator('h2 svg').waitFor();
    const { entities } = await counts(element);
    expect(entities).toBeGreaterThan(2);
    expect(page.workers()).toEqual([]);
    const { text } = await exported(element, 'exportSVG');
    const places = [...text.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(places).size).toBeGreaterThanOrEqual(entities);
  }));

test('where the setting does not, the module loads all the same, and says that the server does not answer', () =>
  browser.withPage({}, async ({ page }) => {
    await page.goto(`${address}/?${closed.address()}`);
    const element = page.locator('xiangtu-graph');
    expect(await element.getByRole('alert').textContent()).toContain(`连接不上服务器（${closed.address()}/graphql）`);
    expect(await element.getByRole('alert').textContent()).toContain(`${address} 写进它的 XIANGTU_CORS_ORIGIN`);
  }));
