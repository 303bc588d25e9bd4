/// <reference lib="dom" />

import type { Page } from 'playwright-core';
import { browserOfTests, seriousFindings, type ViewportName, type Visit, type VisitOptions } from '../setup/browser.js';
import { pagesServed } from './pages-served.js';

/** The explorer as an analyst uses it, over the report of 小浦镇. */
const browser = browserOfTests();
const served = pagesServed();

/** A database that is only just awake answers late. */
beforeAll(async () => {
  const body = JSON.stringify({ query: '{ reports { nodes { id } } search(text: "村") { nodes { id } } }' });
  const headers = { 'content-type': 'application/json' };
  const ask = (): Promise<Response> => fetch(`${served.address()}/graphql`, { method: 'POST', headers, body });
  for (let tries = 0; tries < 20 && !(await ask()).ok; tries += 1) await new Promise((again) => setTimeout(again, 500));
});

/** Opens an address of the explorer, in Chinese unless told; after the work nothing else was asked and no error was logged. */
const look = (path: string, options: VisitOptions, work: (visit: Visit) => Promise<void>): Promise<void> =>
  browser.withPage({ locale: 'zh-CN', ...options }, async (visit) => {
    await visit.page.goto(served.address() + path);
    await work(visit);
    expect(visit.foreignHosts()).toEqual([]);
    expect(visit.errors.filter((error) => !error.includes(LATE))).toEqual([]);
  });

/** What the browser notes of a database that was late, as on a busy machine: the page asks once more, and shows the answer. */
const LATE = 'status of 503';

const heading = (page: Page) => page.locator('h1');
const box = (page: Page) => page.locator('main').getByRole('combobox');
const options = (page: Page) => page.locator('main').getByRole('option');

describe('the search', () => {
  test('finds by one character as one types, says kind and town, and is worked by keys alone', () =>
    look('/look/', {}, async ({ page }) => {
      await box(page).focus();
      await page.keyboard.type('光');
      await options(page).first().waitFor();
      await options(page)
        .filter({ hasText: /光耀村\s*村或社区\s*小浦镇/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[aria-selected="true"]');
      const name = await chosen.locator('.search-name').textContent();
      expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/look\/330522108\//);
      await heading(page).filter({ hasText: name! }).waitFor();
      expect(await page.title()).toContain(name!);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    }));

  test('Escape goes back into the text, then empties it', () =>
    look('/look/?q=光', {}, async ({ page }) => {
      await options(page).first().waitFor();
      await box(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
      expect(await box(page).inputValue()).toBe('光');
      await page.keyboard.press('Escape');
      expect(await box(page).inputValue()).toBe('');
      expect(await options(page).count()).toBe(0);
    }));

  test('waits for the input method: letters on the way to a character are not searched for, nor is its Enter taken', () =>
    look('/look/', {}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const text = (request.postDataJSON() as { variables?: { text?: string } } | null)?.variables?.text;
        if (text !== undefined) asked.push(text);
      });
      const keyboard = await page.context().newCDPSession(page);
      await box(page).focus();
      await keyboard.send('Input.imeSetComposition', { text: 'guang', selectionStart: 5, selectionEnd: 5 });
      await page.waitForTimeout(500);
      expect(await box(page).inputValue()).toBe('guang');
      await box(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
      await keyboard.send('Input.insertText', { text: '光' });
      await options(page).first().waitFor();
      expect(asked).toEqual(['光']);
      expect(page.url()).toContain('/look/?q=');
    }));

  test('shows one kind only when asked, and the alias that matched', () =>
    look('/look/?q=村&kind=Project', {}, async ({ page }) => {
      await options(page).first().waitFor();
      for (const option of await options(page).all()) expect(await option.textContent()).toContain('项目');
      await page.getByText('村或社区', { exact: true }).click();
      await page.waitForURL(/kind=Village/);
      await options(page).filter({ hasText: '村或社区' }).first().waitFor();
    }));

  test('says why there is nothing', () =>
    look('/look/?q=不存在的名字', {}, async ({ page }) => {
      await page.getByText('没有名称或别名含“不存在的名字”的实体').waitFor();
    }));

  test('back comes to what was found before', () =>
    look('/look/?q=村', {}, async ({ page }) => {
      await options(page).nth(12).waitFor();
      await options(page).nth(12).scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await options(page).nth(12).click();
      await page.locator('.entity-head').waitFor();
      await page.goBack();
      await options(page).nth(12).waitFor();
      expect(await box(page).inputValue()).toBe('村');
      await page.waitForFunction((y) => Math.abs(scrollY - y) < 3, scrolled);
      await page.goForward();
      await page.locator('.entity-head').waitFor();
    }));
});

describe('the page of an entity', () => {
  test('says its relations in words: what is planned looks planned, what is inferred says why', () =>
    look('/look/330522108/enterprise/huahang', {}, async ({ page }) => {
      const relations = page.locator('#relations');
      const planned = relations.locator('.relation', { hasText: '创新型中小企业' });
      await planned.waitFor();
      expect(await planned.textContent()).toMatch(/2023\s*计划认定为 创新型中小企业/);
      expect(await planned.getAttribute('class')).toContain('relation-intended');
      await page.locator('#doubles').getByText('华航环保').first().waitFor();
      await page.goto(`${served.address()}/look/330522108/village/guangyao`);
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
      await page.goto(`${served.address()}/look/330522108/village/guangyao`);
      await page.goto(`${served.address()}/look/report/330522108/2022${link}`);
      await page.getByRole('complementary', { name: '这里说了什么' }).getByText('热线').first().waitFor();
      await page.waitForFunction((id) => {
        const { top } = document.getElementById(id)!.getBoundingClientRect();
        return top > 0 && top < innerHeight;
      }, link!.slice(1));
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
    await page.goto(`${served.address()}/look/${id}`);
    await heading(page).filter({ hasText: word }).waitFor();
    await page.locator('.evidence mark').first().waitFor();
  }),
);

test('an unknown id says what was looked for, and finds the nearest by name', () =>
  look('/look/330522108/village/光耀', {}, async ({ page }) => {
    await page.getByText('330522108/village/光耀', { exact: true }).waitFor();
    await options(page).filter({ hasText: '光耀村' }).first().click();
    await heading(page).filter({ hasText: '光耀' }).waitFor();
    await page.goBack();
    await page.getByText('图谱里没有这个标识').waitFor();
  }));

test('the page is in English for an English browser, and switches', () =>
  look('/look/330522108/enterprise/huahang', { locale: 'en-GB' }, async ({ page }) => {
    await page.getByText('planned: certified as').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('计划认定为').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  }));

test('a server that is away is said in a sentence, and asked again', () =>
  look('/look/', {}, async ({ page, errors }) => {
    await page.route('**/graphql', (route) => route.abort());
    await box(page).fill('光');
    await page.getByText('连不上服务器').last().waitFor();
    await page.unroute('**/graphql');
    await page.locator('.search-found').getByRole('button', { name: '再试一次' }).click();
    await options(page).first().waitFor();
    errors.length = 0; // the browser notes the refused requests
  }));

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
