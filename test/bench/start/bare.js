/** A Neo4j from Maven's jars by itself: what one types to run it, over a data folder that the program has made. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { argumentFile, configuration, javaOptions } from '../../../dist/graph/local/configuration.js';
import { freePort } from './free-port.js';

const HEAP = 1024; // MiB

/** @returns seconds from the start of Java to the first answer; it has ended when this comes back */
export async function startBare(home) {
  const data = join(home, 'neo4j');
  const conf = join(home, 'bare');
  const port = await freePort();
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), configuration({ port, heap: HEAP }));
  const jars = JSON.parse(readFileSync(join(home, 'classpath.json'), 'utf8')).jars.map(([path]) => path);
  writeFileSync(join(conf, 'java-options'), argumentFile([...javaOptions(HEAP), '-cp', jars.join(':')]));
  const password = readFileSync(join(data, 'password'), 'utf8').trim();

  const began = performance.now();
  const server = [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${data}`,
    `--config-dir=${conf}`,
    '--console-mode',
  ];
  const java = spawn('java', [`@${join(conf, 'java-options')}`, ...server], {
    stdio: 'ignore',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const ended = once(java, 'exit');
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
  });
  try {
    while (!(await answers(driver))) {
      if (java.exitCode !== null) throw new Error('The bare Neo4j ended before it answered.');
      await sleep(100);
    }
    return (performance.now() - began) / 1_000;
  } finally {
    await driver.close();
    java.kill('SIGTERM');
    await ended;
  }
}

async function answers(driver) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await session.close();
  }
}
