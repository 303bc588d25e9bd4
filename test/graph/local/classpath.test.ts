import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { classpath } from '../../../src/graph/local/classpath.js';
import { type Folder, folderOf } from '../../../src/graph/local/folder.js';
import { megabytesIn } from '../../../src/graph/local/maven.js';
import { silent } from '../../../src/graph/local/progress.js';
import { NEO4J_VERSION } from '../../../src/graph/local/version.js';
import { deleteFolders, folderWithProgram, newFolder, withEnvironment } from './environment.js';

afterAll(deleteFolders);

const withoutMaven = <Result>(work: () => Promise<Result>) => withEnvironment({ PATH: newFolder('empty') }, work);

/** A home that remembers two invented jars. */
function remembering({ version = NEO4J_VERSION } = {}): { folder: Folder; jars: string[] } {
  const home = newFolder();
  const jars = ['a.jar', 'b.jar'].map((name) => join(home, name));
  for (const jar of jars) writeFileSync(jar, 'twelve bytes');
  const folder = folderOf({ home });
  writeFileSync(folder.classpath, JSON.stringify({ version, jars: jars.map((jar) => [jar, 12]) }));
  return { folder, jars };
}

test('what was fetched once is found again without Maven', async () => {
  const { folder, jars } = remembering();
  await expect(withoutMaven(() => classpath(folder, silent))).resolves.toEqual(jars);
});

test('missing Maven is told when something has to be fetched', async () => {
  const folder = folderOf({ home: newFolder() });
  await expect(withoutMaven(() => classpath(folder, silent))).rejects.toMatchObject({
    message: 'The local database comes through Maven, and no mvn was found on the PATH.',
    hint: expect.stringMatching(/Install Maven[\s\S]*NEO4J_URI/),
  });
});

test('a jar that was cut short is thrown away and fetched again', async () => {
  const { folder, jars } = remembering();
  truncateSync(jars[1] as string, 5);
  const said: string[] = [];
  await expect(withoutMaven(() => classpath(folder, (line) => said.push(line)))).rejects.toThrow('Maven');
  expect(said[0]).toBe('1 of the 2 files of Neo4j are gone or cut short: fetching them again');
  expect(() => readFileSync(jars[1] as string)).toThrow('ENOENT');
});

test('the jars of another version are of no use', async () => {
  const { folder } = remembering({ version: '5.26.11' });
  await expect(withoutMaven(() => classpath(folder, silent))).rejects.toThrow('Maven');
});

test('what Maven says when it cannot fetch is passed on', async () => {
  const PATH = `${folderWithProgram('mvn', '[ERROR] Unknown host invented.example', 1)}:${process.env.PATH}`;
  const folder = folderOf({ home: newFolder() });
  await expect(withEnvironment({ PATH }, () => classpath(folder, silent))).rejects.toMatchObject({
    message: `Maven could not fetch Neo4j ${NEO4J_VERSION}: Unknown host invented.example`,
    hint: expect.stringContaining('Check the network'),
  });
});

test.each([
  ['[INFO] Downloaded from central: https://repo.example/a.pom (7.3 kB at 456 kB/s)', 0.0073],
  ['[INFO] Downloaded from mirror: https://repo.example/a.jar (12 MB at 6.5 MB/s)', 12],
  ['[INFO] Downloading from central: https://repo.example/a.jar', 0],
])('%j brought %p MB', (line, megabytes) => {
  expect(megabytesIn(line)).toBeCloseTo(megabytes);
});
