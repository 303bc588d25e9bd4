import { browserOfTests } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';
import { answering, counts, embed, exported } from './embedded.js';

const browser = browserOfTests();
const server = pagesServed();
beforeAll(() => answering(server.address()));

test('a server that is away is told inside the element, which tries again when asked', () =>
  browser.withPage({}, async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort());
    const { element, told } = await embed(page, server.address(), { away: true });
    expect(await element.getByRole('alert').textContent()).toContain('连接不上服务器');
    expect(await told()).toEqual([['error', { code: 'UNREACHABLE', message: expect.stringContaining('/graphql') }]]);
    await page.unroute('**/graphql');
    await element.getByRole('button', { name: '重试' }).click();
    await element.locator('h2 svg').waitFor();
    expect((await counts(element)).entities).toBeGreaterThan(50);
    expect(await element.getByRole('alert').count()).toBe(0);
  }));

test('an unknown focus is told, with names that are near to choose from', () =>
  browser.withPage({}, async ({ page }) => {
    const { element, told } = await embed(page, server.address(), { attributes: { focus: '五庄' } });
    expect(await element.getByRole('alert').textContent()).toContain('没有标识或名称为“五庄”的实体');
    expect((await told())[0]).toEqual(['error', expect.objectContaining({ code: 'FOCUS_UNKNOWN' })]);
    await element.getByRole('button', { name: '五庄村', exact: true }).click();
    await element.locator('h2 svg').waitFor();
    expect(await element.locator('h2').textContent()).toContain('五庄村');
  }));

test('an attribute that holds what it cannot hold is told, in the language of the element', () =>
  browser.withPage({}, async ({ page }) => {
    const { element, told } = await embed(page, server.address(), { attributes: { depth: '9', lang: 'en' } });
    expect(await element.getByRole('alert').textContent()).toContain('depth="9" (1–3)');
    expect((await told())[0]).toEqual(['error', expect.objectContaining({ code: 'BAD_ATTRIBUTE' })]);
    await element.evaluate((host) => host.setAttribute('depth', '1'));
    await element.locator('h2 svg').waitFor();
  }));

test('what the server refuses is told in its own words', () =>
  browser.withPage({}, async ({ page }) => {
    const errors = [{ message: 'Too many requests from this address.', extensions: { code: 'TOO_MANY_REQUESTS' } }];
    await page.route('**/graphql', (route) => route.fulfill({ status: 429, json: { errors } }));
    const { element, told } = await embed(page, server.address(), { away: true });
    expect(await element.getByRole('alert').textContent()).toContain('Too many requests');
    expect((await told())[0]).toEqual(['error', expect.objectContaining({ code: 'REFUSED' })]);
  }));

test('without WebGL there is a message, the table works, and the picture can still be saved', () =>
  browser.withPage({}, async ({ page }) => {
    await page.addInitScript(() => {
      const usual = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return /webgl/.test(type) ? null : Reflect.apply(usual, this, [type, ...rest]);
      } as typeof usual;
    });
    const { element, told } = await embed(page, server.address());
    await element.locator('table').first().waitFor();
    expect(await element.getByRole('alert').textContent()).toContain('WebGL');
    expect(await told()).toEqual([['error', expect.objectContaining({ code: 'NO_WEBGL' })]]);
    expect(await element.locator('table').nth(1).locator('tbody tr').count()).toBe((await counts(element)).entities);
    expect(await element.getByRole('button', { name: '图', exact: true }).isDisabled()).toBe(true);
    await element.locator('table').nth(0).getByRole('button', { name: '调研' }).first().click();
    await element.locator('.details blockquote').first().waitFor();
    expect((await exported(element, 'exportSVG')).text).toContain('>小浦镇</text>');
  }));
