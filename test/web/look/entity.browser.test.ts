/// <reference lib="dom" />

import { explorer } from './explorer.js';

const { look, address } = explorer();

describe('the page of an entity', () => {
  test('says its relations in words: what is planned looks planned, what is inferred says why', () =>
    look('/look/330522108/enterprise/huahang', {}, async ({ page }) => {
      const relations = page.locator('#relations');
      const planned = relations.locator('.relation', { hasText: '创新型中小企业' });
      await planned.waitFor();
      expect(await planned.textContent()).toMatch(/2023\s*计划认定为 创新型中小企业/);
      expect(await planned.getAttribute('class')).toContain('relation-intended');
      await page.locator('#doubles').getByText('华航环保').first().waitFor();
      await page.goto(`${address()}/look/330522108/village/guangyao`);
      const inferred = relations.locator('.relation', { hasText: '光耀村林下经济模式' });
      await inferred.waitFor();
      expect(await inferred.textContent()).toMatch(/推断[\s\S]*模式名含村名/);
    }));

  test('opens its evidence in place: quote marked, headings above, a reference to copy', () =>
    look(
      '/look/330522108/enterprise/huahang',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async ({ page }) => {
        const planned = page.locator('.relation', { hasText: '创新型中小企业' });
        await planned.getByRole('button', { name: '出处' }).click();
        const evidence = planned.getByRole('figure', { name: '出处' });
        await evidence.waitFor();
        expect(await evidence.locator('figcaption').textContent()).toContain('二、2023年工作谋划');
        expect((await evidence.locator('mark').allTextContents()).join('')).toContain(
          '创新型中小企业6家以上(凯圣、宜生、园润、铁鹰、华航、铸钢)',
        );
        await evidence.getByRole('button', { name: '复制引文和出处' }).click();
        await evidence.getByText('已复制').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*华航.*”——小浦镇2022年.*第14段$/);
      },
    ));

  test('says so where the picture is not installed', () =>
    look('/look/330522108/enterprise/huahang', {}, async ({ page, errors }) => {
      await page.route('**/embed/xiangtu-graph.js', (route) => route.abort());
      await page.getByRole('button', { name: '画出关系图' }).click();
      await page.getByText('关系图这部分没有装上').waitFor();
      errors.length = 0; // the browser notes the refused file
    }));

  test('draws the picture in place, with the entity in its middle', () =>
    look('/look/330522108/enterprise/huahang', {}, async ({ page }) => {
      await page.getByRole('button', { name: '画出关系图' }).click();
      const picture = page.locator('#picture xiangtu-graph');
      await picture.getByText(/\d+ 个实体，\d+ 条关系/).waitFor();
      expect(await picture.getAttribute('focus')).toBe('330522108/enterprise/huahang');
    }));
});

describe('the page of a town', () => {
  test('has reports, targets, conflicts with the gravest first, silences, and villages that no report mentions', () =>
    look('/look/division/330522108', {}, async ({ page }) => {
      await page.locator('#reports').getByText('小浦镇2022年重点工作总结及2023年工作思路谋划').waitFor();
      const target = page.locator('.target', { hasText: '规上工业产值' }).first();
      await target.getByText('尚无报告').waitFor();
      expect(await page.locator('.target').count()).toBe(10);
      await page.locator('#targets').getByRole('button', { name: '再看一些' }).click();
      await page.locator('.target').nth(19).waitFor();
      await page.locator('.conflict').first().waitFor();
      expect(await page.locator('.conflict').first().getAttribute('class')).toContain('conflict-HIGH');
      await page.locator('#silences li').first().waitFor();
      await page.locator('#villages').getByText('没有报告提到的').waitFor();
      await page.locator('#villages li').first().waitFor();
    }));
});

test('the page is in English for an English browser, and switches', () =>
  look('/look/330522108/enterprise/huahang', { locale: 'en-GB' }, async ({ page }) => {
    await page.getByText('planned: certified as').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('计划认定为').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  }));
