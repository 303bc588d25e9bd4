import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOfTests } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { answering } from './embedded.js';

const browser = browserOfTests();
const server = pagesServed();
let built: string;

beforeAll(async () => {
  await answering(server.address());
  built = mkdtempSync(join(tmpdir(), 'xiangtu-react-'));
  const vite = ['vite', 'build', 'src/web/embed/react', '--base', '/react/', '--outDir', built, '--emptyOutDir'];
  const { status, stderr } = spawnSync('npx', vite, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The example could not be built: ${stderr}`);
});
afterAll(() => rmSync(built, { recursive: true }));

test('the example in React uses the element as its types have it', () => {
  const { stdout } = spawnSync('npx', ['tsc', '-p', 'src/web/embed/react/tsconfig.json'], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('the example in React, built by a bundler from the npm subpath, follows its state and hears the view', () =>
  browser.withPage({}, async ({ page, errors }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    await page.route(`${server.address()}/react/**`, (route) =>
      route.fulfill({
        path: join(built, new URL(route.request().url()).pathname.replace('/react/', '') || 'index.html'),
      }),
    );
    await page.goto(`${server.address()}/react/`);
    const title = page.locator('xiangtu-graph h2');
    await title.filter({ hasText: '五庄村' }).waitFor();
    await page.getByRole('combobox').selectOption('高地村');
    await title.filter({ hasText: '高地村' }).waitFor();
    await page.locator('xiangtu-graph').getByRole('button', { name: '表', exact: true }).click();
    await page.locator('xiangtu-graph th').getByRole('button', { name: '小浦镇' }).click();
    expect(await page.locator('output').first().textContent()).toBe('小浦镇');
    expect(workers[0]).toMatch(/^\/react\/assets\/xiangtu-graph-layout-/);
    expect(errors).toEqual([]);
  }));
