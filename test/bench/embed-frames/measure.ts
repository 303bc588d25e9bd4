/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { readyChromium } from '../../setup/chromium.js';
import { type Size, townOf } from './town.js';

const EMBED = join(process.cwd(), 'dist/web/embed');
const PAGE = `<!doctype html><title>frames</title><script type="module" src="/xiangtu-graph.js"></script>
<xiangtu-graph focus="0"></xiangtu-graph>`;
const SECONDS = 5;

/** Measures the built module and prints what it found. */
export async function measureFrames(size: Size): Promise<void> {
  const server = await served(size);
  const browser = await chromium.launch({
    ...readyChromium(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator('xiangtu-graph h2 svg').waitFor({ timeout: 120_000 });
    const shown = await page.locator('xiangtu-graph .counts').textContent();
    const settled = await untilWorkersEnd(page);
    const module = readFileSync(join(EMBED, 'xiangtu-graph.js'));
    console.log(`Module: ${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzipped`);
    console.log(`Drawn by: ${await renderer(page)}`);
    console.log(`Shown: ${shown}; the layout, in its worker, took ${(settled / 1000).toFixed(1)} s`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    /** Seconds that the page's own script has run so far. */
    const scriptTime = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
    for (const scale of [1, 3]) {
      for (let zoom = 1; zoom < scale; zoom += 1) await page.locator('xiangtu-graph .zooms button').first().click();
      await page.waitForTimeout(1000);
      const before = await scriptTime();
      const { frames, slowest } = await whileDragging(page);
      const script = (((await scriptTime()) - before) * 1000) / frames;
      const seen = scale === 1 ? 'whole picture' : 'zoomed in twice';
      console.log(
        `Dragging, ${seen}: ${(frames / SECONDS).toFixed(1)} frames a second; script takes ${script.toFixed(1)} ms of each, ` +
          `drawing the rest; the slowest took ${slowest.toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function served(size: Size): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/graphql') {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () =>
        response.setHeader('content-type', 'application/json').end(townOf(size, JSON.parse(body))),
      );
    } else if (path === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE);
    } else {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(join(EMBED, path)));
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Milliseconds until the layout's worker has gone. */
async function untilWorkersEnd(page: Page): Promise<number> {
  const start = performance.now();
  await page.waitForTimeout(200);
  while (page.workers().length > 0) await page.waitForTimeout(50);
  return performance.now() - start;
}

const renderer = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return String(info ? gl?.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'no WebGL');
  });

/** Drags the picture about, and counts the frames that the browser makes meanwhile. */
async function whileDragging(page: Page): Promise<{ frames: number; slowest: number }> {
  const counted = page.evaluate(
    (milliseconds) =>
      new Promise<{ frames: number; slowest: number }>((resolve) => {
        const start = performance.now();
        let [frames, slowest, last] = [0, 0, start];
        const frame = (now: number) => {
          slowest = Math.max(slowest, now - last);
          last = now;
          if (now - start > milliseconds) return resolve({ frames, slowest });
          frames += 1;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    SECONDS * 1000,
  );
  const box = await page.locator('xiangtu-graph .canvas').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const end = performance.now() + SECONDS * 1000;
  for (let angle = 0; performance.now() < end; angle += 0.2) {
    await page.mouse.move(x + 120 * Math.cos(angle), y + 60 + 60 * Math.sin(angle));
  }
  await page.mouse.up();
  return counted;
}
