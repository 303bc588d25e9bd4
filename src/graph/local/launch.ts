import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { classArchive } from './class-archive.js';
import { argumentFile, configuration, javaOptions } from './configuration.js';
import { plainLocale } from './environment.js';
import type { Folder } from './folder.js';
import { NEO4J_VERSION } from './version.js';

/** Beside this file, in src as in dist. */
const WATCHER = fileURLToPath(new URL('./watcher.js', import.meta.url));

export interface Launch {
  java: string;
  jars: string[];
  port: number;
  /** Largest Java heap, MiB. */
  heap: number;
}

/** Writes what Neo4j reads at its start. */
export function writeConfiguration(folder: Folder, { port, heap }: Launch): void {
  chmodSync(folder.data, 0o700); // also where somebody else had made it
  for (const inside of [folder.configurationFolder, dirname(folder.log)]) mkdirSync(inside, { recursive: true });
  writeFileSync(folder.configuration, configuration({ port, heap }));
}

/**
 * Starts the watcher, and through it Neo4j. Detached, so that neither gets the terminal's Ctrl-C; its standard input is
 * a pipe from us, so that it knows when we are gone.
 *
 * @returns a function that closes the pipe, to be called when another connection holds the server
 */
export async function launch(folder: Folder, { java, jars, port, heap }: Launch): Promise<() => void> {
  const { options, writes } = classArchive(folder, { java, jars });
  writeFileSync(folder.javaOptions, argumentFile([...options, ...javaOptions(heap), '-cp', jars.join(delimiter)]));
  const neo4j = [
    `@${folder.javaOptions}`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder.data}`,
    `--config-dir=${folder.configurationFolder}`,
    '--console-mode',
  ];
  const log = openSync(folder.log, 'w', 0o600);
  const watched = { port, version: NEO4J_VERSION, writes };
  const watcher = spawn(process.execPath, [WATCHER, folder.state, JSON.stringify(watched), java, ...neo4j], {
    cwd: folder.data,
    detached: true,
    stdio: ['pipe', 'pipe', log],
    env: { ...plainLocale(), NODE_OPTIONS: '' },
  });
  closeSync(log);
  watcher.unref();
  const [pipe, output] = [watcher.stdin!, watcher.stdout!]; // both were asked for
  pipe.on('error', () => undefined);
  // "ready", or the end of a watcher that could not even start: then its state file is not there, and the log says why.
  await Promise.race([once(output, 'data'), once(watcher, 'exit')]);
  output.destroy();
  return () => pipe.end();
}
