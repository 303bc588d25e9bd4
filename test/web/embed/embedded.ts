import type { Locator, Page } from 'playwright-core';
import type { XiangtuGraphElement } from '../../../src/web/embed/interface.js';
import { DETAILS_QUERY, FOCUS_QUERY, neighborhoodsQuery } from '../../../src/web/embed/queries.js';

/** The strictest policy under which the element does all that it can. */
export const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'";

export interface EmbedOptions {
  attributes?: Readonly<Record<string, string>>;
  policy?: string;
  /** The server is to be away: without it the element is told to try again, as a reader would whose database is busy. */
  away?: boolean;
}

export interface Embedded {
  element: Locator;
  /** What the element's events have told so far: [type, detail]. */
  told(): Promise<[string, Record<string, unknown> | null][]>;
  /** What the page's policy has forbidden so far. */
  violations(): Promise<string[]>;
}

/** Waits until the server answers what the element will ask: a database that has just started plans its first queries slowly. */
export async function answering(address: string): Promise<void> {
  const around = { id0: 'division/330522108', depth0: 1, limit0: 200, status: ['PLANNED', 'ACHIEVED'] };
  for (const [query, variables] of [
    [FOCUS_QUERY, { idOrName: '小浦镇', text: '小浦镇' }],
    [neighborhoodsQuery(1), around],
    [DETAILS_QUERY, { id: around.id0, lang: 'ZH' }],
  ] as const) {
    await answers(address, JSON.stringify({ query, variables }));
  }
}

async function answers(address: string, body: string): Promise<void> {
  let said = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
    if (response.status === 200) return;
    said = await response.text();
  }
  throw new Error(`The server does not answer, but says: ${said.slice(0, 500)}`);
}

/** A page of its own with nothing on it but the element. Waits until there is a picture, a table or a message. */
export async function embed(page: Page, address: string, options: EmbedOptions = {}): Promise<Embedded> {
  const { attributes = {}, policy = STRICT, away = false } = options;
  const written = Object.entries({ focus: '小浦镇', lang: 'zh', ...attributes }).map(
    ([name, value]) => `${name}="${value}"`,
  );
  await page.addInitScript(() => {
    const told: unknown[] = [];
    const violations: string[] = [];
    Object.assign(globalThis, { told, violations });
    for (const type of ['select', 'expand', 'error']) {
      document.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
    }
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const body = `<!doctype html><html lang="en"><title>embedded</title>
<script type="module" src="/embed/xiangtu-graph.js"></script>
<main><h1>A page</h1><xiangtu-graph ${written.join(' ')}></xiangtu-graph></main>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  await page.route(`${address}/embedded`, (route) => route.fulfill({ headers, body }));
  await page.goto(`${address}/embedded`);
  const element = page.locator('xiangtu-graph');
  const ready = () =>
    page.waitForFunction(() => {
      const view = document.querySelector('xiangtu-graph')?.shadowRoot?.querySelector('.view');
      return view?.getAttribute('aria-busy') === 'false' && view.querySelector('h2 svg, .failure') !== null;
    });
  await ready();
  const retry = element.getByRole('button', { name: /^(重试|Try again)$/ });
  for (let tries = 0; !away && tries < 5 && (await retry.count()) > 0; tries += 1) {
    await retry.click();
    await ready();
  }
  return {
    element,
    told: () =>
      page.evaluate(() => (globalThis as unknown as { told: [string, Record<string, unknown> | null][] }).told),
    violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
  };
}

/** How many entities and relations the element says it shows. */
export async function counts(element: Locator): Promise<{ entities: number; relations: number }> {
  const [entities = 0, relations = 0] =
    ((await element.locator('.counts').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return { entities, relations };
}

/** Calls a method of the element that gives a file, and reads it. */
export const exported = (
  element: Locator,
  method: 'exportPNG' | 'exportSVG',
): Promise<{ type: string; size: number; text: string }> =>
  element.evaluate(async (host, name) => {
    const file = await (host as XiangtuGraphElement)[name]();
    return { type: file.type, size: file.size, text: await file.text() };
  }, method);

/** A place on the picture under which there is something to click, found by going over it with the mouse. */
export async function somethingIn(
  page: Page,
  element: Locator,
  accept: (x: number, y: number) => Promise<boolean> = async () => true,
) {
  const canvas = element.locator('.canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('There is no picture.');
  for (let y = box.y + 40; y < box.y + box.height - 40; y += 14) {
    for (let x = box.x + 40; x < box.x + box.width - 90; x += 14) {
      await page.mouse.move(x, y);
      if ((await canvas.getAttribute('data-over')) !== null && (await accept(x, y))) return { x, y };
    }
  }
  throw new Error('The mouse found nothing in the picture.');
}

/** Waits until the picture has come to rest: two looks at it are the same. */
export async function atRest(page: Page, element: Locator): Promise<void> {
  let before: Buffer | undefined;
  for (let look = 0; look < 60; look += 1) {
    const now = await element.screenshot();
    if (before?.equals(now)) return;
    before = now;
    await page.waitForTimeout(150);
  }
  throw new Error('The picture does not come to rest.');
}
