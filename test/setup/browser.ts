/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { readyChromium } from './chromium.js';

/** What pages are looked at in: a desk's screen and a phone's. */
export const VIEWPORTS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

export type ViewportName = keyof typeof VIEWPORTS;

export interface VisitOptions extends Omit<BrowserContextOptions, 'viewport'> {
  viewport?: ViewportName;
}

/** A page in a context of its own: no cookie, storage or cache is left from another one. */
export interface Visit {
  page: Page;
  /** What the page has logged as an error (a refused load is one too) or thrown, so far. */
  errors: string[];
  /** How often each host was asked, so far: 127.0.0.1:4000; '' is the page's own (file:, data:, blob:). */
  requests: Map<string, number>;
  /** Those of them that are not this machine. */
  foreignHosts(): string[];
}

export interface BrowserOfTests {
  /** Opens an empty page, lets the work go on in it, and closes it. */
  withPage<Result>(options: VisitOptions, work: (visit: Visit) => Promise<Result>): Promise<Result>;
}

const ARGUMENTS = [
  '--no-sandbox',
  // WebGL 2 without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // No name of another machine is ever looked up; the attempt is still seen, and counted.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** One browser for all tests of a file: call it once, at the top. It starts in a fifth of a second. */
export function browserOfTests(): BrowserOfTests {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ ...readyChromium(), args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
  return {
    withPage: async ({ viewport = 'desktop', ...options }, work) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options, ...VIEWPORTS[viewport] });
      try {
        return await work(visitIn(await context.newPage(), context));
      } finally {
        await context.close();
      }
    },
  };
}

function visitIn(page: Page, context: BrowserContext): Visit {
  const errors: string[] = [];
  const requests = new Map<string, number>();
  const count = (url: string): void => {
    const { host } = new URL(url);
    requests.set(host, (requests.get(host) ?? 0) + 1);
  };
  context.on('request', (request) => count(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  page.on('websocket', (socket) => count(socket.url()));
  const foreignHosts = (): string[] =>
    [...requests.keys()].filter((host) => !/^(?:127\.0\.0\.1(?::\d+)?|)$/.test(host));
  return { page, errors, requests, foreignHosts };
}

/** What axe-core finds serious or critical in the page as it stands: the rule, and where. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
