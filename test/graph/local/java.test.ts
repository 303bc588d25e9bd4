import { findJava, javaVersion } from '../../../src/graph/local/java.js';
import { deleteFolders, folderWithProgram, newFolder } from './environment.js';

afterAll(deleteFolders);

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_292"', 8],
  ['openjdk version "22-ea" 2024-03-19', 22],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
  ['The operation could not be completed. Unable to locate a Java Runtime.', null],
])('%j is Java %p', (printed, version) => {
  expect(javaVersion(printed)).toBe(version);
});

test('the Java of this machine is found', async () => {
  await expect(findJava()).resolves.toMatch(/java$/);
});

test('a machine without Java is told what to install and what else it can do', async () => {
  await expect(findJava({ PATH: newFolder() })).rejects.toMatchObject({
    message: 'The local database needs Java, and none was found (looked on the PATH).',
    hint: expect.stringMatching(/Install Java 17 or newer[\s\S]*NEO4J_URI/),
  });
});

test('a JAVA_HOME that leads nowhere is named', async () => {
  await expect(findJava({ ...process.env, JAVA_HOME: '/no/such/java' })).rejects.toThrow('JAVA_HOME is /no/such/java');
});

test('a Java that is too old is told apart from none', async () => {
  const PATH = `${folderWithProgram('java', 'openjdk version "11.0.2" 2019-01-15')}:${process.env.PATH}`;
  await expect(findJava({ PATH })).rejects.toThrow('needs Java 17 or newer, but this is Java 11');
});
