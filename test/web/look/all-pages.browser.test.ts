/// <reference lib="dom" />

import type { Page } from 'playwright-core';
import { seriousFindings, type ViewportName } from '../../setup/browser.js';
import { explorer, options } from './explorer.js';

const { look } = explorer();

describe.each<ViewportName>(['desktop', 'phone'])('%s:', (viewport) => {
  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['/look/?q=光', (page) => options(page).first().waitFor()],
    ['/look/?kind=Enterprise', (page) => page.locator('.search-all li').first().waitFor()],
    ['/look/330522108/project/wuzhuang-guangfu', openEvidence],
    ['/look/division/330522108', (page) => page.locator('#figures .figure').first().click()],
    ['/look/report/330522108/2022', (page) => page.locator('.report-claims').nth(4).click()],
    ['/look/no/such/thing', (page) => page.getByText('图谱里没有这个标识').waitFor()],
  ])('%s has no serious finding of axe and nothing beside the page', (path, ready) =>
    look(path, { viewport }, async ({ page }) => {
      await ready(page);
      await page.waitForLoadState('networkidle');
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }),
  );
});

test.each(['/look/division/330522108', '/look/report/330522108/2022'])('%s can be read in the dark', (path) =>
  look(path, { colorScheme: 'dark' }, async ({ page }) => {
    await page.locator('.figure, .claim-Observation').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await seriousFindings(page)).toEqual([]);
  }),
);

function openEvidence(page: Page): Promise<void> {
  return page.locator('#relations').getByRole('button', { name: '出处' }).first().click();
}
