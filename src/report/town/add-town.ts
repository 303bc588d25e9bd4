import type { Dirent } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import { BadInput, XiangtuError } from '../../errors.js';
import type { Coded } from './code-list.js';
import type { FoundTown } from './resolve-town.js';
import { divisionEntries, entitiesFile, townKey, villagesFile } from './town-files.js';

/** What `addTown` made. */
export interface AddedTown {
  /** The town's folder. */
  folder: string;
  villages: number;
  /** Divisions above the town that the shared file did not have. */
  divisions: Coded[];
}

/** A folder of towns as it is before a town is added. */
interface Seed {
  /** The folder of each town by its code, where it has a villages.yaml or names itself in its entities.yaml. */
  byCode: Map<string, string>;
  folders: Set<string>;
}

/**
 * Makes `<seed>/<town>/` with the town's villages, and adds the divisions above it to `<seed>/shared/entities.yaml`. Nothing
 * that is there is changed.
 *
 * @throws XiangtuError when the seed has that town already; BadInput when there is no such folder of towns
 */
export async function addTown(seed: string, town: FoundTown, villages: readonly Coded[]): Promise<AddedTown> {
  const { byCode, folders } = await readSeed(seed);
  const there = byCode.get(town.code);
  if (there !== undefined) {
    throw new XiangtuError(`${town.name} (${town.code}) is there already: ${join(seed, there)}`, {
      hint: 'Its files are yours to edit; to begin anew, move that folder away first.',
    });
  }
  const name = townKey(town.name);
  const key = folders.has(name) ? `${name}-${town.code}` : name;
  const folder = join(seed, key);
  // Whole or not at all: the folder appears when both files are in it.
  const scratch = join(seed, `.${key}.adding`);
  await rm(scratch, { recursive: true, force: true });
  try {
    await mkdir(scratch);
    await writeFile(join(scratch, 'villages.yaml'), villagesFile(villages));
    await writeFile(join(scratch, 'entities.yaml'), entitiesFile(town));
    const divisions = await addDivisions(join(seed, 'shared', 'entities.yaml'), town.above);
    await rename(scratch, folder);
    return { folder, villages: villages.length, divisions };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readSeed(seed: string): Promise<Seed> {
  const entries = await readdir(seed, { withFileTypes: true }).catch(() => {
    throw new BadInput('--seed', seed, 'an existing folder of towns, such as seed');
  });
  // what begins with a dot may be left of an earlier try: no town
  const isFolder = (entry: Dirent): boolean => entry.isDirectory() && !entry.name.startsWith('.');
  const folders = entries.filter(isFolder).map((entry) => entry.name);
  const byCode = new Map<string, string>();
  for (const folder of folders.filter((each) => each !== 'shared')) {
    const code =
      (await codeIn(seed, folder, 'villages.yaml', VILLAGE_CODE)) ??
      (await codeIn(seed, folder, 'entities.yaml', TOWN_ID));
    if (code !== undefined) byCode.set(code, folder);
  }
  return { byCode, folders: new Set(folders) };
}

const VILLAGE_CODE = /\bcode: *["']?(\d{9})\d{3}\b/u;
const TOWN_ID = /\bdivision\/(\d{9})\b/u;

async function codeIn(seed: string, folder: string, file: string, pattern: RegExp): Promise<string | undefined> {
  const content = await readFile(join(seed, folder, file), 'utf8').catch(() => '');
  return pattern.exec(content)?.[1];
}

/** Appended at the end of the file: its list of entities is the last thing in it. */
async function addDivisions(file: string, above: readonly Coded[]): Promise<Coded[]> {
  const content = await readFile(file, 'utf8').catch(() => null);
  const missing = above.filter(({ code }) => !new RegExp(`\\bdivision/${code}\\b`, 'u').test(content ?? ''));
  if (missing.length === 0) return [];
  const added = divisionEntries(missing);
  if (content === null) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, `entities:\n${added}`);
    return missing;
  }
  const joint = content.endsWith('\n') ? '' : '\n';
  assertGoesOn(file, `${content}${joint}${added}`);
  await appendFile(file, `${joint}${added}`);
  return missing;
}

/** A shared file that does not end in its list of entities would break by an entry behind it. */
function assertGoesOn(file: string, content: string): void {
  try {
    if (Array.isArray((parse(content) as { entities?: unknown })?.entities)) return;
  } catch {
    // told below, in words
  }
  throw new XiangtuError(`${file}: the divisions above the town could not be added at its end`, {
    hint: 'The file has to end in its list `entities:`, with entries that begin at the start of a line (- { id: … }).',
  });
}
