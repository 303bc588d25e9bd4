import { browserOfTests, seriousFindings, type ViewportName } from '../setup/browser.js';
import { pagesServed } from './pages-served.js';

const browser = browserOfTests();
const server = pagesServed();
const WIDTHS: ViewportName[] = ['desktop', 'phone'];

describe.each(WIDTHS)('on a %s', (viewport) => {
  test('the first page has three doors and the reports that are loaded; nothing leaves this machine', () =>
    browser.withPage({ viewport }, async ({ page, errors, foreignHosts }) => {
      await page.goto(server.address());
      await page.getByRole('link', { name: /小浦镇2022/ }).waitFor();
      const doors = await page
        .locator('.home-doors a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(doors).toEqual(['/ask/', '/look/', '/download/']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await seriousFindings(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreignHosts()).toEqual([]);
    }));

  test('downloads are chosen by town, year and format; the dictionary opens', () =>
    browser.withPage({ viewport }, async ({ page, errors, foreignHosts }) => {
      await page.goto(`${server.address()}/download/`);
      await page.getByLabel('Town').selectOption('330522108');
      await page.getByLabel('Year').selectOption('2022');
      await page.getByLabel(/JSON Lines/).check();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'observations.jsonl' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^xiangtu-v\d+-330522108-2022-observations\.jsonl$/);
      const [zip] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /zip/ }).click()]);
      expect(zip.suggestedFilename()).toMatch(/^xiangtu-v\d+-330522108-2022-jsonl\.zip$/);
      await page.getByText('observations', { exact: true }).click();
      await page.getByRole('rowheader', { name: 'modality' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await seriousFindings(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreignHosts()).toEqual([]);
    }));
});

test("the language is the browser's, and the switch is kept for the next page", () =>
  browser.withPage({ locale: 'zh-CN' }, async ({ page }) => {
    await page.goto(server.address());
    await page.getByRole('link', { name: '问', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Take', exact: true }).click();
    await page.getByRole('heading', { name: 'Take the data' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  }));
