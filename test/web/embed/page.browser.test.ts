import { browserOfTests, seriousFindings, type ViewportName } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { answering, atRest, counts, embed, exported, STRICT } from './embedded.js';

const browser = browserOfTests();
const server = pagesServed();
beforeAll(() => answering(server.address()));
const WIDTHS: ViewportName[] = ['desktop', 'phone'];

test.each(WIDTHS)('the example page opens on a %s, asks this machine only, logs no error', (viewport) =>
  browser.withPage({ viewport, locale: 'zh-CN' }, async ({ page, errors, foreignHosts }) => {
    await page.goto(`${server.address()}/embed/example.html`);
    await page.locator('xiangtu-graph h2 svg').waitFor();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(foreignHosts()).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  }),
);

test('the strictest policy is enough, and the layout has a thread of its own', () =>
  browser.withPage({}, async ({ page, errors }) => {
    const started: string[] = [];
    page.on('worker', (worker) => started.push(new URL(worker.url()).pathname));
    const { element, violations } = await embed(page, server.address());
    await atRest(page, element);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    expect(started).toEqual(['/embed/xiangtu-graph-layout.js']);
  }));

test('a page that forbids workers gets the same picture', () =>
  browser.withPage({}, async ({ page }) => {
    const policy = STRICT.replace("worker-src 'self'", "worker-src 'none'");
    const { element } = await embed(page, server.address(), { policy, attributes: { focus: '五庄村' } });
    await atRest(page, element);
    const svg = (await exported(element, 'exportSVG')).text;
    const places = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(places).size).toBeGreaterThanOrEqual((await counts(element)).entities);
  }));

test.each(WIDTHS)('axe finds nothing serious on a %s: picture, table, panel, filter, in both themes', (viewport) =>
  browser.withPage({ viewport }, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      const { element } = await embed(page, server.address(), { attributes: { theme } });
      expect(await seriousFindings(page)).toEqual([]);
      await element.locator('.filter > button').click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await element.getByRole('button', { name: '表', exact: true }).click();
      await element.locator('table').nth(0).getByRole('button', { name: '调研' }).first().click();
      await element.locator('.details blockquote').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    }
  }),
);

test('the picture can be saved as SVG with its names, and as PNG', () =>
  browser.withPage({}, async ({ page }) => {
    const { element } = await embed(page, server.address());
    const svg = await exported(element, 'exportSVG');
    expect(svg.type).toBe('image/svg+xml');
    expect(svg.text).toContain('>小浦镇</text>');
    expect(svg.text).toContain('stroke-dasharray');
    expect(
      await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
        svg.text,
      ),
    ).toBeNull();
    const png = await exported(element, 'exportPNG');
    expect(png.type).toBe('image/png');
    expect(png.size).toBeGreaterThan(50_000);
    await element.getByRole('button', { name: '保存' }).first().click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      element.getByRole('button', { name: '保存为 SVG 矢量图' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('小浦镇.svg');
  }));
