import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Folder } from './folder.js';
import { entriesOf } from './jar-entries.js';
import { NEO4J_VERSION } from './version.js';

const FOLDER = 'META-INF/';
/** As long as the name that it stands for, so that everything in the jar stays where it is. */
const SET_ASIDE = 'META-OLD/';

const MANIFEST = 'META-INF/MANIFEST.MF';
const SIGNATURE = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/i;

/** What a manifest may say that Java goes by when it loads classes. */
const NEEDED = /^(Multi-Release|Class-Path|Add-Opens|Add-Exports)\s*:/im;

interface Known {
  version: string;
  /** By path, with its size in bytes: the copy without signature, null when the jar needs none. */
  jars: Record<string, { size: number; copy: string | null }>;
}

/**
 * These jars, with copies without signature in the place of the signed ones. Java's archive of classes takes none that come from a
 * signed jar, nor what builds on them, and at each start Java would hold every one of them against its digest: a second of the start,
 * for two jars of Neo4j. Against damage, whatever is fetched is held against Maven's checksum before (see classpath.ts).
 */
export function unsigned(folder: Folder, jars: readonly string[]): string[] {
  const list = join(folder.home, 'unsigned', 'jars.json');
  const known = recall(list);
  const isKnown = (jar: string): boolean => {
    const { size, copy = null } = known[jar] ?? {};
    return size === statSync(jar).size && (copy === null || statSync(copy, { throwIfNoEntry: false })?.size === size);
  };
  if (!jars.every(isKnown)) {
    rmSync(dirname(list), { recursive: true, force: true });
    mkdirSync(dirname(list), { recursive: true });
    for (const jar of jars) known[jar] = { size: statSync(jar).size, copy: copyOf(jar, dirname(list)) };
    const written: Known = { version: NEO4J_VERSION, jars: known };
    writeFileSync(`${list}.new`, JSON.stringify(written, null, 1));
    renameSync(`${list}.new`, list); // whole or not at all
  }
  return jars.map((jar) => known[jar]?.copy ?? jar);
}

/** Empty when there is nothing of use: no file, a broken one, or another version's. */
function recall(list: string): Known['jars'] {
  try {
    const { version, jars } = JSON.parse(readFileSync(list, 'utf8')) as Known;
    return version === NEO4J_VERSION ? jars : {};
  } catch {
    return {};
  }
}

function copyOf(jar: string, folder: string): string | null {
  const bytes = withoutSignature(readFileSync(jar));
  if (bytes === null) return null;
  const copy = join(folder, basename(jar));
  if (existsSync(copy)) return null; // two of one name: the second stays as it is
  writeFileSync(copy, bytes);
  return copy;
}

/**
 * A signed jar with its signature and manifest under other names; everything else stays, to the byte. Null when it is not signed, or
 * its manifest says what Java needs.
 */
export function withoutSignature(jar: Buffer): Buffer | null {
  const entries = entriesOf(jar);
  if (!entries.some(({ name }) => SIGNATURE.test(name))) return null;
  const manifest = entries.find(({ name }) => name === MANIFEST);
  if (manifest === undefined || NEEDED.test(manifest.content().toString('utf8'))) return null;
  const copy = Buffer.from(jar);
  for (const { name, namedAt } of entries) {
    if (name !== MANIFEST && !SIGNATURE.test(name)) continue;
    for (const at of namedAt) copy.write(name.replace(FOLDER, SET_ASIDE), at);
  }
  return copy;
}
