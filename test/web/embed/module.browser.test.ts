import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = join(process.cwd(), 'dist/web/embed');
const read = (file: string): Buffer => readFileSync(join(FOLDER, file));

test('the module is one file, and with the worker of its layout less than 200 kB compressed', () => {
  const modules = readdirSync(FOLDER).filter((file) => file.endsWith('.js'));
  expect(modules.sort()).toEqual(['xiangtu-graph-layout.js', 'xiangtu-graph.js']);
  const size = modules.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
  expect(size).toBeLessThan(200_000);
});

test('it imports nothing, evaluates no text, and names no other machine', () => {
  const code = read('xiangtu-graph.js').toString();
  expect(code).not.toMatch(/^import[\s{"']|\bimport\(["'`]/m);
  expect(code).not.toMatch(/\beval\(|new Function\(/);
  const addresses = code.match(/https?:\/\/[^"'`\s)]+/g) ?? [];
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
});

test('a bundler that takes it along can see the file of its worker', () => {
  expect(read('xiangtu-graph.js').toString()).toMatch(
    /new Worker\(\s*new URL\(\s*"\.\/xiangtu-graph-layout\.js",\s*import\.meta\.url\s*\)/,
  );
});

test('the types of those who install it say what the element has', () => {
  expect(read('xiangtu-graph.d.ts').toString()).toMatch(/focusOn\(idOrName: string\): Promise<void>/);
});
