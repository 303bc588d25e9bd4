import { readFileSync, rmSync } from 'node:fs';

import type { Folder } from './folder.js';
import { commandLine } from './process.js';

/** The running server, as its watcher wrote it down. */
export interface State {
  /** Process ids. */
  watcher: number;
  java: number;
  /** For Bolt. */
  port: number;
  /** Where the watcher takes orders, and the word that it asks for. */
  door: number;
  token: string;
  /** Of Neo4j. */
  version: string;
}

/** Null when no server runs, or the file cannot be read as one. */
export function readState(folder: Folder): State | null {
  try {
    const state = JSON.parse(readFileSync(folder.state, 'utf8')) as State;
    const numbers = [state.watcher, state.java, state.port, state.door];
    return numbers.every(Number.isInteger) && typeof state.token === 'string' ? state : null;
  } catch {
    return null;
  }
}

export function forgetState(folder: Folder): void {
  rmSync(folder.state, { force: true });
}

/** Whether the process of this id is (still) this folder's watcher. */
export function isWatcher(pid: number, folder: Folder): boolean {
  return commandLine(pid)?.includes(` ${folder.state} `) ?? false;
}

/** Whether the process of this id is a Java that we started for this folder. */
export function isOurJava(pid: number, folder: Folder): boolean {
  return commandLine(pid)?.includes(` @${folder.javaOptions} `) ?? false;
}
