import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { Folder } from './folder.js';

/** Before a key of what the archive was made from. */
const NAME = 'classes-';
/** What Java has begun to write and not finished. */
const UNFINISHED = '.new';

/** Java would say so of every class that it cannot archive; and one that has no archives goes without. */
const QUIETLY = ['-XX:+IgnoreUnrecognizedVMOptions', '-Xlog:cds*=error'];

/**
 * What Java is to hold of signed jars: that none is signed. It archives no class of a signed jar, nor what builds on it, and would hold
 * each of these against its digest at every start: a third of a second for two jars of Neo4j. Maven has held both against their checksums.
 */
const UNSIGNED = 'jdk.jar.disabledAlgorithms=MD2, MD5, SHA1, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512, DSA, EC, RSA\n';

/** The java command and what it runs. */
export interface Program {
  java: string;
  jars: readonly string[];
}

/** How a start of Java stands to the archive. */
export interface ClassArchive {
  /** For Java, before its other options. */
  options: string[];
  /** What Java writes when it ends, and the name to give to that when it is whole; null when there is an archive already. */
  writes: { from: string; to: string } | null;
}

/**
 * Java's archive of the 14,000 classes that Neo4j loads: checked and laid out once, 130 MB, and only mapped into memory from then on.
 * Nearly half of what a start takes is saved. The first server of a home writes it when it ends, which takes it some seconds more.
 * Another Java or another jar makes it anew. Java itself looks whether it fits, and does without if not.
 */
export function classArchive(folder: Folder, program: Program): ClassArchive {
  const archive = archiveOf(folder, program);
  const ready = readyArchive(folder, program);
  if (ready.length > 0) return { options: ready, writes: null };
  for (const other of readdirSync(folder.home).filter((name) => name.startsWith(NAME)))
    rmSync(join(folder.home, other), { force: true });
  const from = `${archive}${UNFINISHED}`;
  return { options: [...optionsIn(folder), `-XX:ArchiveClassesAtExit=${from}`], writes: { from, to: archive } };
}

/** Options for another program of the same jars, which writes none: none when no server has written one yet. */
export function readyArchive(folder: Folder, program: Program): string[] {
  const archive = archiveOf(folder, program);
  return existsSync(archive) ? [...optionsIn(folder), `-XX:SharedArchiveFile=${archive}`] : [];
}

/** Options with every archive. Writes the file that one of them names. */
function optionsIn({ home }: Folder): string[] {
  const security = join(home, 'java.security');
  writeFileSync(security, UNSIGNED);
  return [...QUIETLY, `-Djava.security.properties=${security}`];
}

const archiveOf = (folder: Folder, { java, jars }: Program): string =>
  join(folder.home, `${NAME}${keyOf([programOf(java), ...jars])}.jsa`);

/** By name, size and time, as Java looks at them; and by what was held of their signatures. */
function keyOf(files: readonly string[]): string {
  const hash = createHash('sha256').update(UNSIGNED);
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The file of a command that was found to run. */
function programOf(command: string, path = process.env.PATH ?? ''): string {
  const places = command.includes('/') ? [command] : path.split(delimiter).map((folder) => join(folder, command));
  return realpathSync(places.find((place) => existsSync(place)) ?? process.execPath);
}
