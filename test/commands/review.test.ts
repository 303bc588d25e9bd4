import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewCommand } from '../../src/commands/review.js';

let home: string;
let folder: string;
let said: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'xiangtu-review-'));
  cpSync('test/fixtures', home, { recursive: true });
  folder = join(home, 'lanqiao/2031');
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(home, { recursive: true });
});

const review = (...words: string[]) => reviewCommand().exitOverride().parseAsync(words, { from: 'user' });

test('the page is written into the folder, and written over the next time', async () => {
  await review(folder, '--lang', 'en');
  const page = readFileSync(join(folder, 'review.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(said).toMatch(/review\.html: [1-9]\d* marked claims and questions, 0 problems, 0 numbers and 0 sentences/);
  await review(folder);
  expect(readFileSync(join(folder, 'review.html'), 'utf8')).toContain('data-any-language');
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('without claims.yaml the page has the text, and the draft is pointed at', async () => {
  rmSync(join(folder, 'claims.yaml'));
  const file = join(home, 'page.html');
  await review(folder, '--out', file);
  expect(readFileSync(file, 'utf8')).toContain('There is no claims.yaml yet');
  expect(said).toContain('npx xiangtu draft');
});

test.each(['report.txt', 'claims.yaml'])('%s given as --out by mistake is left alone', async (name) => {
  const before = readFileSync(join(folder, name), 'utf8');
  await expect(review(folder, '--out', join(folder, name))).rejects.toThrow('an earlier page of this command');
  expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
});

test('an empty file, as a program makes one to hold a place, is written', async () => {
  const file = join(home, 'page.html');
  writeFileSync(file, '');
  await review(folder, '--out', file);
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
});

test.each([
  ['a folder as --out', () => [folder, '--out', home], '--out: expected a file'],
  [
    'an --out in a folder that is not there',
    () => [folder, '--out', join(home, 'no/page.html')],
    'its folder does not exist',
  ],
  ['a folder that is not there', () => [join(home, 'no')], 'folder: expected an existing folder'],
  [
    'a file in place of the folder',
    () => [join(folder, 'report.txt')],
    "folder: expected the report's folder, not a file",
  ],
  [
    'a folder without report.txt',
    () => [home],
    'folder: expected a folder whose report.txt can be read (there is no such file',
  ],
  ['another language', () => [folder, '--lang', 'fr'], 'Allowed choices are zh, en'],
])('%s is refused in words', async (_, words, message) => {
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await expect(review(...words())).rejects.toThrow(message);
});

test('a report.txt that is no UTF-8 is refused in words', async () => {
  writeFileSync(join(folder, 'report.txt'), Buffer.from([0xb3, 0xa4, 0xd0, 0xcb]));
  await expect(review(folder)).rejects.toThrow('the file is not UTF-8');
});
