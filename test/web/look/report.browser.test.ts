/// <reference lib="dom" />

import { explorer } from './explorer.js';

const { look, address } = explorer();

describe('a report', () => {
  test('is read whole with its claims marked; a tap says what is claimed, Escape goes back to the text', () =>
    look('/look/report/330522108/2022', {}, async ({ page }) => {
      const sentence = page.locator('.report-claims', { hasText: '规上工业产值66亿元' });
      await sentence.click();
      const panel = page.getByRole('complementary', { name: '这里说了什么' });
      await panel.getByText('小浦镇2022年规上工业产值66亿元（实际），同比增长16.7%。').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('claims');
      expect(page.url()).toMatch(/#at-\d+$/);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('report-claims');
    }));

  test('is jumped in by its headings; what is far down comes when it is wanted', () =>
    look('/look/report/330522108/2022', { viewport: 'phone' }, async ({ page }) => {
      await page.getByRole('navigation', { name: '目录' }).getByText('(三)加快内涵提标').click();
      const passage = page.locator('.report-passage', { hasText: '(三)加快内涵提标' });
      await passage.getByText('高站位谋划集镇有机更新').waitFor();
      await page.waitForFunction(() => {
        const top = document.getElementById('p-15')!.getBoundingClientRect().top;
        return top > 0 && top < 200;
      });
    }));

  test('opens at a claim that an address names', () =>
    look('/look/report/330522108/2022', {}, async ({ page }) => {
      const link = await page.locator('.report-claims', { hasText: '12345' }).getAttribute('href');
      await page.goto(`${address()}/look/330522108/village/guangyao`);
      await page.goto(`${address()}/look/report/330522108/2022${link}`);
      await page.getByRole('complementary', { name: '这里说了什么' }).getByText('热线').first().waitFor();
      await page.waitForFunction((id) => {
        const { top } = document.getElementById(id)!.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      }, link!.slice(1));
    }));
});
