import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeUnlessMade } from '../../src/build/made-from.js';

let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'xiangtu-build-'));
  write('src/town.ts', 'town');
  write('src/village/village.ts', 'village');
  write('src/web/page.ts', 'page');
  write('package-lock.json', '{"one": 1}');
  expect(await make()).toBe(true);
  write('dist/web/page.js', 'page');
  expect(await make()).toBe(false);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (path: string): string => join(root, path);

function write(path: string, content: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

let compiled = 'main';

/** Whether it was made anew. */
function make(): Promise<boolean> {
  return makeUnlessMade({
    root,
    from: ['src', 'package-lock.json', 'tsconfig.json'],
    into: 'dist',
    apart: ['src/web', 'dist/web'],
    make: () => write('dist/main.js', compiled),
  });
}

test.each<[string, () => void]>([
  ['a file is edited', () => write('src/town.ts', 'city')],
  ['a file is added', () => write('src/village/hamlet.ts', '')],
  ['a file is deleted', () => rmSync(at('src/village/village.ts'))],
  ['a file is renamed', () => renameSync(at('src/town.ts'), at('src/zown.ts'))],
  ['a file moves to another folder', () => renameSync(at('src/village/village.ts'), at('src/village.ts'))],
  [
    'a letter moves from one file to the next',
    () => {
      write('src/town.ts', 'townv');
      write('src/village/village.ts', 'illage');
    },
  ],
  ['packages change', () => write('package-lock.json', '{"one": 2}')],
  ['a file that was not there comes', () => write('tsconfig.json', '{}')],
  ['what was made is deleted', () => rmSync(at('dist'), { recursive: true })],
  ['a file of what was made is deleted', () => rmSync(at('dist/main.js'))],
  ['somebody else made it, of the same size', () => write('dist/main.js', compiled.toUpperCase())],
])('it is made anew when %s, and then no more', async (_, change) => {
  change();
  expect(await make()).toBe(true);
  expect(readFileSync(at('dist/main.js'), 'utf8')).toBe(compiled);
  expect(await make()).toBe(false);
});

test.each<[string, () => void]>([
  ['the time of a source changes and its content does not', () => utimesSync(at('src/town.ts'), 1, 1)],
  ['the sources of another part change', () => write('src/web/page.ts', 'another page')],
  ['another part is made', () => write('dist/web/page.js', 'another page')],
])('it is not made anew when %s', async (_, change) => {
  change();
  expect(await make()).toBe(false);
});

test('an edit that is taken back is made again only if it had been made', async () => {
  write('src/town.ts', 'city');
  write('src/town.ts', 'town');
  expect(await make()).toBe(false);
  write('src/town.ts', 'city');
  compiled = 'city';
  expect(await make()).toBe(true);
  write('src/town.ts', 'town');
  compiled = 'main';
  expect(await make()).toBe(true);
  expect(readFileSync(at('dist/main.js'), 'utf8')).toBe('main');
});

test('what failed is tried again, and what was edited while it was made', async () => {
  const making = { root, from: ['src'], into: 'made' };
  const failing = () => {
    throw new Error('a type does not fit');
  };
  await expect(makeUnlessMade({ ...making, make: failing })).rejects.toThrow('does not fit');
  expect(await makeUnlessMade({ ...making, make: () => write('src/town.ts', 'edited meanwhile') })).toBe(true);
  expect(await makeUnlessMade({ ...making, make: () => undefined })).toBe(true);
  expect(await makeUnlessMade({ ...making, make: () => undefined })).toBe(false);
});
