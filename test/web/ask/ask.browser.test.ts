import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { browserOfTests, seriousFindings, type ViewportName } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';

const browser = browserOfTests();
const server = pagesServed();
const WIDTHS: ViewportName[] = ['desktop', 'phone'];

const open = async (page: Page, query?: string): Promise<void> => {
  const asked = query === undefined ? '' : `?query=${encodeURIComponent(query)}`;
  await page.goto(`${server.address()}/ask/${asked}`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
};
const run = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /execute query/i }).click();
};

describe.each(WIDTHS)('the playground on a %s', (viewport) => {
  test('opens with no error, asks this machine only, and has no serious finding of its own', () =>
    browser.withPage({ viewport }, async ({ page, errors, foreignHosts }) => {
      await open(page);
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
      expect(foreignHosts()).toEqual([]);
      // Monaco's own hidden text area and GraphiQL's own layout are theirs.
      expect((await seriousFindings(page)).filter((finding) => !/monaco|graphiql/i.test(finding))).toEqual([]);
    }));
});

test('an example runs; its answer is shown as a table whose ids lead to the explorer, and saved as CSV', () =>
  browser.withPage({}, async ({ page, errors }) => {
    await open(page, '{ enterprises(first: 3) { nodes { id name } } }');
    await run(page);
    await page.getByRole('button', { name: /^Show as a table \(3 rows\)$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'The answer as a table' });
    expect(await dialog.getByRole('columnheader').allTextContents()).toEqual(['id', 'name']);
    const [first] = await dialog.getByRole('link').all();
    expect(await first?.getAttribute('href')).toBe(`/look/${await first?.textContent()}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('enterprises.csv');
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^\uFEFFid,name\r\n/);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(errors).toEqual([]);
  }));

test('on a phone the panes stand beneath one another, and an answer comes into view', () =>
  browser.withPage({ viewport: 'phone' }, async ({ page }) => {
    await open(page, '{ enterprises(first: 3) { nodes { id name } } }');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const panes = ['.graphiql-plugin', '.graphiql-query-editor', '.graphiql-response'];
    const boxes = await Promise.all(panes.map((pane) => page.locator(pane).boundingBox()));
    for (const box of boxes) expect(box?.width).toBeGreaterThan(340);
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await run(page);
    const table = page.getByRole('button', { name: 'Show as a table (3 rows)' });
    await table.waitFor();
    await page.waitForFunction(
      () => (document.querySelector('.answer-bar')?.getBoundingClientRect().bottom ?? 9999) <= innerHeight,
    );
  }));

test('a question that was too new for the database is asked again; a server that is away reads as a sentence', () =>
  browser.withPage({ locale: 'zh-CN' }, async ({ page }) => {
    await open(page, '{ enterprises(first: 3) { nodes { id name } } }');
    await page.waitForLoadState('networkidle');
    let late = 1;
    await page.route('**/graphql', (route) => {
      late -= 1;
      return late < 0 ? route.continue() : route.fulfill({ status: 503, json: { errors: [{ message: 'late' }] } });
    });
    await run(page);
    await page.getByRole('button', { name: '以表格查看 (3 行)' }).waitFor();
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.abort());
    await run(page);
    await page.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor();
  }));

test('an error reads as a sentence', () =>
  browser.withPage({ locale: 'zh-CN' }, async ({ page }) => {
    await open(page, '{ enterprises(first: 1000) { nodes { name } } }');
    await run(page);
    const alert = page.getByRole('alert').filter({ hasText: '问题中有一处写得不对' });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/first: expected .*100/);
  }));

test('the menu of examples is in the language of the page, and opens one', () =>
  browser.withPage({ locale: 'zh-CN' }, async ({ page }) => {
    await open(page);
    const examples = page.getByRole('region', { name: '示例' }).getByRole('button');
    expect(await examples.count()).toBeGreaterThanOrEqual(10);
    const name = (await examples.nth(2).textContent()) ?? '';
    expect(name).toMatch(/\p{Script=Han}/u);
    await examples.nth(2).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: name.slice(0, 8) }).waitFor();
    const table = page.getByRole('button', { name: /^以表格查看/ });
    // a click that comes before GraphiQL has taken the new text in runs the old one
    for (let clicks = 0; clicks < 10 && !(await table.isVisible()); clicks += 1) {
      await run(page);
      await table.waitFor({ timeout: 12_000 }).catch(() => undefined);
    }
    expect(await table.isVisible()).toBe(true);
  }));
