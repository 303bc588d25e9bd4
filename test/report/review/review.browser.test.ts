import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { reviewPage } from '../../../src/report/review/page.js';
import { readReview } from '../../../src/report/review/read-review.js';
import type { Review } from '../../../src/report/review/review.js';
import { browserOfTests, seriousFindings, type Visit, type VisitOptions } from '../../setup/browser.js';
import { CLAIMS, reviewWith } from './qinghe-review.js';

const browser = browserOfTests();
const folder = mkdtempSync(join(tmpdir(), 'xiangtu-review-'));
afterAll(() => rmSync(folder, { recursive: true }));

let xiaopu: Review;
beforeAll(async () => {
  xiaopu = await readReview('seed/xiaopu/2022');
});
const draft = (): Review => reviewWith(CLAIMS);

/** Opens the page as somebody does who was sent it: from the disk. At its end it has asked nobody and logged no error. */
async function withReview(
  review: Review,
  options: VisitOptions,
  work: (page: Page, visit: Visit) => Promise<void>,
): Promise<void> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(file, reviewPage(review));
  await browser.withPage(options, async (visit) => {
    await visit.page.goto(pathToFileURL(file).href);
    await work(visit.page, visit);
    expect(visit.errors).toEqual([]);
    expect([...visit.requests]).toEqual([['', 1]]);
  });
}

const panel = (page: Page) => page.locator('#panel');
/** The mark that begins where these words of the report do. */
const markOf = (page: Page, review: Review, words: string) =>
  page.locator(`#at-${[...review.text.raw.slice(0, review.text.raw.indexOf(words))].length}`);

describe.each(['desktop', 'phone'] as const)('the review of 小浦镇 2022 on a %s', (viewport) => {
  it('has the report character for character, and nothing that axe-core finds serious', () =>
    withReview(xiaopu, { viewport }, async (page) => {
      expect(await page.locator('#text').evaluate((text) => text.textContent)).toBe(xiaopu.text.raw);
      await markOf(page, xiaopu, '5.05亿元').focus();
      await panel(page).getByText('claims.yaml:').first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    }));

  it('has no line that is wider than the screen', () =>
    withReview(xiaopu, { viewport }, async (page) => {
      const { wide, screen } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(screen);
    }));
});

it('has nothing serious in the dark either', () =>
  withReview(draft(), { colorScheme: 'dark' }, async (page) => expect(await seriousFindings(page)).toEqual([])));

describe('a claim', () => {
  it('is shown while the pointer is on its words, and no longer', () =>
    withReview(xiaopu, {}, async (page) => {
      await markOf(page, xiaopu, '5.05亿元').hover();
      await panel(page).getByText('tax revenue (税收收入)').waitFor();
      await panel(page).getByText('505,000,000 yuan').waitFor();
      await page.mouse.move(1, 1);
      await panel(page).getByText('Point at marked words').waitFor();
    }));

  it('stays when it is clicked, until it is closed with Escape', () =>
    withReview(xiaopu, {}, async (page) => {
      await markOf(page, xiaopu, '5.05亿元').click();
      await page.mouse.move(1, 1);
      expect(await panel(page).locator('.card').first().textContent()).toContain('tax revenue 5.05亿元');
      await page.keyboard.press('Escape');
      expect(await panel(page).locator('.card').count()).toBe(0);
    }));

  it('comes up from below on a phone when it is tapped, clear of the words, and goes with the button', () =>
    withReview(xiaopu, { viewport: 'phone' }, async (page) => {
      const mark = markOf(page, xiaopu, '5.05亿元');
      expect(await panel(page).isVisible()).toBe(false);
      await mark.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await mark.tap();
      await panel(page).getByText('tax revenue (税收收入)').waitFor();
      const [words, sheet] = [await mark.boundingBox(), await panel(page).boundingBox()];
      expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      await panel(page).getByRole('button', { name: 'close' }).tap();
      await panel(page).waitFor({ state: 'hidden' });
    }));

  it('is reached by Tab, every one of them, and jumps to what it speaks of', () =>
    withReview(draft(), {}, async (page) => {
      await page.locator('#text').focus();
      const reached = new Set<string>();
      for (;;) {
        await page.keyboard.press('Tab');
        const over = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.claims);
        if (over === undefined) break;
        expect(await panel(page).locator('.card').count()).toBe(over.split(' ').length);
        for (const each of over.split(' ')) reached.add(each);
      }
      expect(reached.size).toBe(draft().claims.length);
      await markOf(page, draft(), '3亿元以上').focus();
      await panel(page)
        .getByRole('link', { name: /2\.3亿元/ })

        .first()
        .click();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2.3亿元');
    }));
});

it('shows what is in doubt and what is only asked, with how sure the draft is', () =>
  withReview(draft(), {}, async (page) => {
    await page.getByText('uncertain claims').click();
    await page.locator('#uncertain a').click();
    await panel(page).getByText('0.62').waitFor();
    await page.locator('#questions summary').click();
    await page.locator('#questions a').click();
    await panel(page).getByText('whose figure is it').waitFor();
    await panel(page).getByText('{ of: town, indicator: 土地流转面积, value: 200亩 }').waitFor();
  }));

it('jumps from a number that no claim covers to its place', () =>
  withReview(draft(), {}, async (page) => {
    const item = page.locator('#open-numbers a').last();
    expect(await item.textContent()).toContain('⟦3⟧');
    await item.click();
    const place = page.locator('.open-number:focus');
    expect(await place.textContent()).toBe('3');
    expect(await place.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(800);
  }));

it('jumps from a problem to the words that its claim quotes', () =>
  withReview(reviewWith(CLAIMS.replace('value: 2.3亿元', 'value: 2.4亿元')), {}, async (page) => {
    await page.locator('#problems a').filter({ hasText: '2.4亿元' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^全年实现税收收入/);
  }));

describe('the filter', () => {
  it('takes a kind of claim off the text, and out of the way of Tab', () =>
    withReview(draft(), {}, async (page) => {
      const tax = markOf(page, draft(), '2.3亿元');
      await page.getByRole('checkbox', { name: /^figures/ }).uncheck();
      await page.getByRole('checkbox', { name: /^conflicts/ }).uncheck();
      expect(await tax.getAttribute('class')).toBe('mark');
      expect(await tax.getAttribute('tabindex')).toBe('-1');
      await tax.hover();
      expect(await panel(page).locator('.card').count()).toBe(0);
      await page.getByRole('checkbox', { name: /^figures/ }).check();
      expect(await tax.getAttribute('class')).toContain('figure-said');
    }));

  it('leaves only plans, or only what is uncertain, and says how many that are', () =>
    withReview(draft(), {}, async (page) => {
      await page.getByRole('checkbox', { name: /^fact/ }).uncheck();
      expect(await page.locator('#text .figure-said').count()).toBe(0);
      expect(await page.locator('#text .figure-planned').count()).toBeGreaterThan(0);
      await page.getByRole('checkbox', { name: /^fact/ }).check();
      await page.getByRole('checkbox', { name: /^only what is uncertain/ }).check();
      expect(await page.locator('#shown').textContent()).toBe(`2 / ${draft().claims.length}`);
      expect(await page.locator('#text [class*="-said"], #text [class*="-planned"]').allInnerTexts()).toEqual([
        '2.3亿元',
        '15.3%',
        expect.stringMatching(/^200/),
        '亩',
      ]);
    }));
});

it('speaks the language of the browser, and the other one when asked', () =>
  withReview(draft(), { locale: 'zh-CN' }, async (page) => {
    await page.getByText('待办清单').waitFor();
    expect(await page.getByText('what to look at').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('what to look at').waitFor();
    expect(await page.getByText('待办清单').isVisible()).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }));

it('shows hostile text as text, and gives every odd character back', () => {
  const text = `清河镇<script>document.title='taken'</script>\r\n&amp;&lt;𠮷\u0085\ufeff"'<img src=x onerror=alert(1)>\n`;
  return withReview(reviewWith(null, { text }), {}, async (page) => {
    expect(await page.locator('#text').evaluate((element) => element.textContent)).toBe(text);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('#text img, #text script').count()).toBe(0);
  });
});

it('can be read without its script: the claims stand beneath the text, and marks lead there', () =>
  withReview(draft(), { javaScriptEnabled: false }, async (page) => {
    await page.locator('#cards .card').first().waitFor();
    expect(await page.locator('#cards .card').count()).toBe(draft().claims.length);
    await page.locator('#text .mark').first().click();
    expect(page.url()).toMatch(/#claim-\d+$/);
  }));
