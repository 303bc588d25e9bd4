import type { Locator, Page } from 'playwright-core';
import { browserOfTests, type Visit, type VisitOptions } from '../../setup/browser.js';
import { pagesServed } from '../pages-served.js';

/** What the browser notes of a database that was late, as on a busy machine: the page asks once more, and shows the answer. */
const LATE = 'status of 503';

export interface Explorer {
  address(): string;
  /** Opens an address of it, in Chinese unless told; after the work nothing else was asked and no error was logged. */
  look(path: string, options: VisitOptions, work: (visit: Visit) => Promise<void>): Promise<void>;
}

/** The explorer as an analyst uses it, over the report of 小浦镇, for all tests of a file. Call it once, at the top. */
export function explorer(): Explorer {
  const browser = browserOfTests();
  const { address } = pagesServed();

  /** A database that is only just awake answers late. */
  beforeAll(async () => {
    const body = JSON.stringify({ query: '{ reports { nodes { id } } search(text: "村") { nodes { id } } }' });
    const headers = { 'content-type': 'application/json' };
    const ask = (): Promise<Response> => fetch(`${address()}/graphql`, { method: 'POST', headers, body });
    for (let tries = 0; tries < 20 && !(await ask()).ok; tries += 1)
      await new Promise((again) => setTimeout(again, 500));
  });

  return {
    address,
    look: (path, options, work) =>
      browser.withPage({ locale: 'zh-CN', ...options }, async (visit) => {
        await visit.page.goto(address() + path);
        await work(visit);
        expect(visit.foreignHosts()).toEqual([]);
        expect(visit.errors.filter((error) => !error.includes(LATE))).toEqual([]);
      }),
  };
}

export const heading = (page: Page): Locator => page.locator('h1');
/** Where one types what to search for, and what is found. */
export const box = (page: Page): Locator => page.locator('main').getByRole('combobox');
export const options = (page: Page): Locator => page.locator('main').getByRole('option');
