/// <reference lib="dom" />

import { box, explorer, heading, options } from './explorer.js';

const { look } = explorer();

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

test('an unknown id says what was looked for, and finds the nearest by name', () =>
  look('/look/330522108/village/光耀', {}, async ({ page }) => {
    await page.getByText('330522108/village/光耀', { exact: true }).waitFor();
    await options(page).filter({ hasText: '光耀村' }).first().click();
    await heading(page).filter({ hasText: '光耀' }).waitFor();
    await page.goBack();
    await page.getByText('图谱里没有这个标识').waitFor();
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
