/**
 * Makes the pictures of README from a server that runs: `npm run pictures -- [address]`. It takes a browser from npm, and a
 * Chinese font of this machine's.
 */
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const TRACE = `{
  projects(filter: { programs: { some: { node: { name: { eq: "集体经济项目" } } } } }) {
    nodes { id name stage { milestone { name } year } villages { nodes { name } } }
  }
}`;

/** What each picture shows, and what is done before it is taken. */
const PICTURES = [
  {
    name: 'ask',
    path: `/ask/?query=${encodeURIComponent(TRACE)}`,
    async ready(page) {
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page.getByRole('button', { name: /execute query/i }).click();
      await page.getByRole('button', { name: /^以表格查看/ }).click();
    },
  },
  {
    name: 'look',
    path: '/look/division/330522108',
    async ready(page) {
      await page.getByRole('table').first().waitFor();
      await page.locator('.target').first().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 380);
    },
  },
  {
    name: 'graph',
    path: '/embed/example.html',
    ready: (page) => page.waitForTimeout(6_000), // the layout comes to rest
  },
];

const browser = await chromium.launch({
  executablePath: process.env.XIANGTU_TEST_BROWSER ?? (await sparticuz.executablePath()),
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const context = await browser.newContext({ viewport: { width: 1080, height: 640 }, locale: 'zh-CN' });
  const page = await context.newPage();
  for (const { name, path, ready } of PICTURES) {
    await page.goto(address + path);
    if (!(await writesChinese(page))) {
      throw new Error('This machine has no Chinese font: install one (fonts-noto-cjk) and run the command again.');
    }
    await ready(page);
    await page.waitForTimeout(500);
    const file = fileURLToPath(new URL(`./${name}.png`, import.meta.url));
    await page.screenshot({ path: file });
    console.log(file);
  }
} catch (error) {
  console.error(`${error.message.split('\n')[0]}\nA server has to run at ${address}: npm start`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

/** Whether two Chinese characters look different: without a font both are the same box. */
function writesChinese(page) {
  return page.evaluate(() => {
    const drawn = (character) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 20, height: 20 });
      const pen = canvas.getContext('2d');
      pen.font = '16px sans-serif';
      pen.fillText(character, 0, 16);
      return canvas.toDataURL();
    };
    return drawn('乡') !== drawn('图');
  });
}
