import { join } from 'node:path';

import { XiangtuError } from '../../errors.js';
import { run } from './process.js';

/** Neo4j 5 is compiled for it. */
const OLDEST_JAVA = 17;

const HINT =
  `Install Java ${OLDEST_JAVA} or newer (a JRE is enough) and put java on the PATH or set JAVA_HOME;\n` +
  'or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j of your own.';

/**
 * The java command: JAVA_HOME's when that is set, as Neo4j's own scripts choose, else the PATH's.
 *
 * @throws XiangtuError when there is none or it is older than 17
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const home = env.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const where = home ? `JAVA_HOME is ${home}` : 'looked on the PATH';
  const { status, output } = await run(java, ['-version'], env);
  // macOS has a /usr/bin/java that only says that there is none, and exits with 1.
  if (status !== 0)
    throw new XiangtuError(`The local database needs Java, and none was found (${where}).`, { hint: HINT });
  const version = javaVersion(output);
  if (version !== null && version >= OLDEST_JAVA) return java;
  throw new XiangtuError(
    `The local database needs Java ${OLDEST_JAVA} or newer, but this is Java ${version ?? 'of an unknown version'} (${where}).`,
    { hint: HINT },
  );
}

/** The feature version that `java -version` prints: 8 for "1.8.0_292", 17 for "17.0.15", 25 for "25-ea"; or null. */
export function javaVersion(printed: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return null;
  return Number(first === '1' ? (second ?? 1) : first);
}
