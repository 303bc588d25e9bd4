import type { Page } from 'playwright-core';
import { FOCUS_QUERY } from '../../../src/web/embed/queries.js';
import { browserOfTests } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { counts, embed } from './embedded.js';
import { answerOf, FIRM, FIRM_IN_TOWN, HOLDS, link, TITLE, TOWN } from './shenxi.js';

const browser = browserOfTests();
const server = pagesServed();

const APPLIES = link(FIRM, 'CERTIFIED_AS', TITLE, { status: 'APPLIED', year: 2031 });

/** The reports that the tests load may be of one year; this town has three, and more around it than is shown at once. */
async function answerAsShenxi(page: Page): Promise<Record<string, unknown>[]> {
  const asked: Record<string, unknown>[] = [];
  await page.route('**/graphql', (route) => {
    const { query, variables } = route.request().postDataJSON() as {
      query: string;
      variables: Record<string, unknown>;
    };
    asked.push(variables);
    if (query === FOCUS_QUERY)
      return route.fulfill({ json: { data: { byId: null, byName: [TOWN], near: { nodes: [] } } } });
    const links = variables.asOf === 2031 ? [FIRM_IN_TOWN, APPLIES] : [FIRM_IN_TOWN, HOLDS];
    const omitted = variables.limit0 === 200 ? 37 : 0;
    const data = {
      c0: answerOf([TOWN, FIRM, TITLE], links, omitted),
      reports: { nodes: [2031, 2032, 2033].map((year) => ({ year })) },
    };
    return route.fulfill({ json: { data } });
  });
  return asked;
}

test('the slider goes through the years of the reports, and asks for what they said by then', () =>
  browser.withPage({}, async ({ page }) => {
    const asked = await answerAsShenxi(page);
    const { element } = await embed(page, server.address(), { attributes: { focus: '深溪镇' } });
    const slider = element.getByRole('slider', { name: '年份' });
    expect(await element.locator('output').textContent()).toBe('全部报告');
    expect(asked.at(-1)).toMatchObject({ asOf: null });
    await slider.press('Home');
    await page.waitForFunction(() =>
      /计划或申报/.test(
        document.querySelector('xiangtu-graph')?.shadowRoot?.querySelector('.legend')?.textContent ?? '',
      ),
    );
    expect(await element.locator('output').textContent()).toBe('截至2031年报告');
    expect(asked.at(-1)).toMatchObject({ asOf: 2031, id0: TOWN.id });
    expect(await slider.getAttribute('aria-valuetext')).toBe('截至2031年报告');
    await slider.press('ArrowRight');
    await page.waitForFunction(
      () =>
        !/计划或申报/.test(
          document.querySelector('xiangtu-graph')?.shadowRoot?.querySelector('.legend')?.textContent ?? '',
        ),
    );
    expect(asked.at(-1)).toMatchObject({ asOf: 2032 });
    const asBefore = page.waitForRequest((request) => request.postDataJSON()?.variables?.asOf === null);
    await slider.press('End');
    await asBefore;
    expect(await element.locator('output').textContent()).toBe('全部报告');
  }));

test('the attribute year sets the slider', () =>
  browser.withPage({}, async ({ page }) => {
    const asked = await answerAsShenxi(page);
    const { element } = await embed(page, server.address(), {
      attributes: { focus: '深溪镇', year: '2032', lang: 'en' },
    });
    expect(asked.at(-1)).toMatchObject({ asOf: 2032 });
    expect(await element.locator('output').textContent()).toBe('as the reports up to 2032 say');
    expect(await element.getByRole('slider').inputValue()).toBe('1');
  }));

test('what was left out is counted, and comes when asked for', () =>
  browser.withPage({}, async ({ page }) => {
    const asked = await answerAsShenxi(page);
    const { element } = await embed(page, server.address(), { attributes: { focus: '深溪镇' } });
    expect(await element.locator('.notice').textContent()).toContain('“深溪镇”周围还有 37 个实体未显示');
    await element.getByRole('button', { name: '显示更多' }).click();
    await element.locator('.notice').waitFor({ state: 'detached' });
    expect(asked.at(-1)).toMatchObject({ limit0: 400 });
    expect((await counts(element)).entities).toBe(3);
  }));
