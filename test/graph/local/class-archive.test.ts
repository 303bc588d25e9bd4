import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { classArchive, readyArchive } from '../../../src/graph/local/class-archive.js';
import { folderOf } from '../../../src/graph/local/folder.js';
import { deleteFolders, newFolder } from './environment.js';

afterAll(deleteFolders);

const home = newFolder('乡 图');
const folder = folderOf({ home });
const jars = ['one.jar', 'two.jar'].map((name) => join(newFolder('m2'), name));
for (const jar of jars) writeFileSync(jar, 'classes');
const program = { java: process.execPath, jars };
const [first] = jars as [string];

test('a first server is to write the archive, later ones use it', () => {
  const { options, writes } = classArchive(folder, program);
  expect(options).toContain(`-XX:ArchiveClassesAtExit=${writes?.from}`);
  writeFileSync(writes?.from ?? '', 'begun');
  expect(classArchive(folder, program).writes).toEqual(writes); // what was not finished is begun again
  expect(readyArchive(folder, program)).toEqual([]); // another program writes none
  writeFileSync(writes?.to ?? '', 'whole');
  const later = classArchive(folder, program);
  expect(later.writes).toBeNull();
  expect(later.options).toContain(`-XX:SharedArchiveFile=${writes?.to}`);
  expect(readyArchive(folder, program)).toEqual(later.options);
});

test.each<[string, () => typeof program]>([
  [
    'a jar of another time',
    () => {
      utimesSync(first, 1, 1);
      return program;
    },
  ],
  [
    'a jar of another size',
    () => {
      writeFileSync(first, 'more classes');
      return program;
    },
  ],
  ['another order of jars', () => ({ ...program, jars: [...jars].reverse() })],
  ['another Java', () => ({ ...program, java: 'node_modules/.bin/tsc' })],
])('%s needs another archive, and the old one goes', (_, change) => {
  const { writes } = classArchive(folder, program);
  writeFileSync(writes?.to ?? join(home, 'none'), 'whole');
  const other = classArchive(folder, change());
  expect(other.writes?.to).toMatch(/\.jsa$/);
  expect(readdirSync(home).filter((name) => name.endsWith('.jsa'))).toEqual([]);
  expect(existsSync(folder.classpath)).toBe(false);
});

test('signed jars count as unsigned, since Java archives no class of a signed one', () => {
  const { options } = classArchive(folder, program);
  const [, security] =
    /^-Djava\.security\.properties=(.+)$/.exec(options.find((each) => each.startsWith('-D')) ?? '') ?? [];
  expect(readFileSync(security ?? '', 'utf8')).toMatch(/^jdk\.jar\.disabledAlgorithms=.*\bSHA-256\b.*\bRSA\b/);
});

test('a Java that is found on the PATH is known by its file', () => {
  expect(classArchive(folder, { ...program, java: 'node' }).writes).toMatchObject({ to: expect.any(String) });
});
