/// <reference lib="dom" />

import { explorer, heading } from './explorer.js';

const { look, address } = explorer();

describe('figures', () => {
  test('stand by indicator and year; a target never looks like what was; each opens its sentence and evidence', () =>
    look('/look/division/330522108', {}, async ({ page }) => {
      const row = page.locator('#figures tr', { has: page.getByRole('rowheader', { name: '税收收入', exact: true }) });
      await row.waitFor();
      expect(await row.locator('.figure-ACTUAL').textContent()).toMatch(/5\.05亿元[\s\S]*同比 15\.3%/);
      expect(await row.locator('.figure-TARGET').textContent()).toMatch(
        /目标\s*1\.4 亿元左右[\s\S]*2023年一季度[\s\S]*口径：不含永超和小浦南方/,
      );
      await row.locator('.figure-TARGET').click();
      const opened = page.locator('.figures-opened');
      await opened.getByText('小浦镇2023年第一季度税收收入约1.4亿元（目标').waitFor();
      expect(await opened.locator('mark strong').first().textContent()).toBe('1.4 亿元左右');
    }));

  test('of an indicator look like what they are on its page, too: the actual one is not set as a plan is', () =>
    look(`/look/indicator/${encodeURIComponent('规上工业产值')}`, {}, async ({ page }) => {
      const style = async (text: string): Promise<string> => {
        const figure = page.locator('#figures .figure-printed', { hasText: text }).first();
        await figure.waitFor();
        return figure.evaluate((printed) => getComputedStyle(printed).fontStyle);
      };
      expect(await style('66亿元')).toBe('normal');
      expect(await style('18 亿元')).toBe('italic');
    }));

  test('have a small chart where whole years can be compared, which is said in words too', () =>
    look('/look/division/330522108', {}, async ({ page }) => {
      const chart = page.getByRole('img', { name: /^实到外资: / });
      await chart.waitFor();
      expect(await chart.getAttribute('aria-label')).toBe('实到外资: 2022 实际 1953.2万美元; 2023 目标 1500万美元以上');
    }));
});

test.each([
  ['a figure', 'observation', '数字'],
  ['a relation', 'relation', '关系'],
])('%s has a page of its own, which quotes it', (_what, kind, word) =>
  look('/look/330522108/enterprise/huahang', {}, async ({ page }) => {
    const id = await page.evaluate(async (field) => {
      const query = `{ ${field}s(filter: { townCode: { eq: "330522108" } }, first: 1) { nodes { id } } }`;
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> }).data[`${field}s`]!
        .nodes[0]!.id;
    }, kind);
    await page.goto(`${address()}/look/${id}`);
    await heading(page).filter({ hasText: word }).waitFor();
    await page.locator('.evidence mark').first().waitFor();
  }),
);
