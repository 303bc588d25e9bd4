import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';

import { XiangtuError } from '../../errors.js';
import { plainLocale } from './environment.js';
import type { Folder } from './folder.js';
import type { Progress } from './progress.js';
import { NEO4J_VERSION } from './version.js';

/** Pinned: without a version, Maven takes whichever its own release knows. */
const BUILD_CLASSPATH = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/** What an empty repository has to get, plugin and poms too. */
const EXPECTED_MEGABYTES = 146;

/** Milliseconds between two lines of progress. */
const PACE = 3_000;

const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>xiangtu</groupId>
  <artifactId>local-database</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <project.reporting.outputEncoding>UTF-8</project.reporting.outputEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.app</groupId>
      <artifactId>neo4j-server</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * Has the user's own Maven fetch Neo4j into its repository; what is there already is not fetched again.
 *
 * @returns absolute paths of the jars, in classpath order
 * @throws XiangtuError when there is no Maven, or with Maven's own first error
 */
export async function fetchJars(folder: Folder, progress: Progress): Promise<string[]> {
  const list = `${folder.pom}.classpath`;
  writeFileSync(folder.pom, POM);
  rmSync(list, { force: true });
  progress(`Getting Neo4j ${NEO4J_VERSION} with Maven: up to ${EXPECTED_MEGABYTES} MB, this once`);
  const errors = await maven(['-B', '-C', '-f', folder.pom, BUILD_CLASSPATH, `-Dmdep.outputFile=${list}`], progress);
  if (errors !== null || !existsSync(list)) throw mavenFailed(errors ?? []);
  const jars = readFileSync(list, 'utf8').trim().split(delimiter);
  rmSync(list);
  progress(`Neo4j ${NEO4J_VERSION} is here: ${jars.length} files`);
  return jars;
}

/** Runs Maven; null when all went well, else the lines that it marks as errors. */
function maven(args: string[], progress: Progress): Promise<string[] | null> {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    let fetched = 0;
    const errors: string[] = [];
    const child = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'], env: plainLocale() });
    const report = setInterval(() => {
      const seconds = Math.round((Date.now() - began) / 1000);
      progress(`Fetched ${fetched.toFixed(0)} of at most ${EXPECTED_MEGABYTES} MB (${seconds} s)`);
    }, PACE);
    for (const output of [child.stdout, child.stderr]) {
      createInterface({ input: output }).on('line', (line) => {
        fetched += megabytesIn(line);
        if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim());
      });
    }
    child.once('error', (cause) => {
      clearInterval(report);
      reject(noMaven(cause));
    });
    child.once('close', (status) => {
      clearInterval(report);
      resolve(status === 0 ? null : errors);
    });
  });
}

/** The size in a line such as "[INFO] Downloaded from central: https://… (7.3 kB at 456 kB/s)"; 0 in any other. */
export function megabytesIn(line: string): number {
  const [, size, unit] = /Downloaded from .*\(([\d.]+) (B|kB|MB) at /.exec(line) ?? [];
  return Number(size ?? 0) * (unit === 'MB' ? 1 : unit === 'kB' ? 1e-3 : 1e-6);
}

function noMaven(cause: Error): XiangtuError {
  return new XiangtuError('The local database comes through Maven, and no mvn was found on the PATH.', {
    hint:
      'Install Maven 3.6.3 or newer (it is needed only until Neo4j has been fetched once);\n' +
      'or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j of your own.',
    cause,
  });
}

function mavenFailed(errors: string[]): XiangtuError {
  return new XiangtuError(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${errors[0] ?? 'it does not say why'}`, {
    hint:
      'Check the network (a proxy or mirror goes into ~/.m2/settings.xml) and start again: what has come is kept.\n' +
      'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j of your own.',
  });
}
