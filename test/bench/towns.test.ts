import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReportFolders, verifyFolder } from '../../src/report/verify.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiangtu-towns-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const invent = (into: string, ...options: string[]): void => {
  execFileSync(process.execPath, [join(__dirname, 'towns.js'), into, ...options]);
};

const contentsBelow = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

test('an invented town of two years verifies clean, every sentence and number of it claimed', async () => {
  invent(folder, '--towns', '1', '--years', '2');
  const folders = await findReportFolders([folder]);
  expect(folders).toHaveLength(2);
  for (const each of folders) {
    const { problems, report, coverage } = await verifyFolder(each);
    expect(problems).toEqual([]);
    expect(report?.observations.length).toBeGreaterThanOrEqual(145);
    expect(report?.relations.length).toBeGreaterThan(40);
    expect([...coverage.numbers.open, ...coverage.sentences.open]).toEqual([]);
  }
});

test('a town is the same however many are invented beside it, and another under another seed', () => {
  const [one, three, other] = ['one', 'three', 'other'].map((name) => join(folder, name)) as [string, string, string];
  invent(one, '--towns', '1', '--years', '1');
  invent(three, '--towns', '3', '--years', '1');
  invent(other, '--towns', '1', '--years', '1', '--seed', '2');
  expect(contentsBelow(three)).toMatchObject(contentsBelow(one));
  expect(contentsBelow(other)).not.toEqual(contentsBelow(one));
});
