import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceDigest } from '../../../src/report/load/source.js';

let root: string;
let seed: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xiangtu-source-'));
  seed = join(root, 'seed');
  mkdirSync(join(seed, 'qinghe/2031'), { recursive: true });
  for (const name of ['report.txt', 'report.yaml', 'claims.yaml']) writeFileSync(join(seed, 'qinghe/2031', name), name);
  mkdirSync(join(root, 'shared'));
  writeFileSync(join(root, 'shared/entities.yaml'), 'entities: []');
  symlinkSync(join(root, 'shared'), join(seed, 'shared'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the same files have the same digest, also when they were written again', () => {
  const before = sourceDigest(seed);
  writeFileSync(join(seed, 'qinghe/2031/report.txt'), 'report.txt');
  expect(sourceDigest(seed)).toBe(before);
});

test.each<[string, () => void]>([
  ['an edited report', () => writeFileSync(join(seed, 'qinghe/2031/report.txt'), 'report_txt')],
  ['a new file', () => writeFileSync(join(seed, 'qinghe/villages.yaml'), '')],
  ['a deleted file', () => rmSync(join(seed, 'qinghe/2031/claims.yaml'))],
  ['a renamed folder', () => renameSync(join(seed, 'qinghe'), join(seed, 'qinghe-town'))],
  ['an edit behind a link', () => writeFileSync(join(root, 'shared/entities.yaml'), 'entities: [{}]')],
])('%s changes the digest', (_, change) => {
  const before = sourceDigest(seed);
  change();
  expect(sourceDigest(seed)).not.toBe(before);
});

test('a copy elsewhere has a digest of its own: the graph notes where a report came from', () => {
  cpSync(seed, join(root, 'copy'), { recursive: true });
  expect(sourceDigest(join(root, 'copy'))).not.toBe(sourceDigest(seed));
});

test('links that lead in a circle end', () => {
  symlinkSync(seed, join(seed, 'qinghe/again'));
  expect(sourceDigest(seed)).toMatch(/^[\w-]{43}$/);
});
