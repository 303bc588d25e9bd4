import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { XiangtuError } from '../../errors.js';
import { EntityRegistry } from '../claims/entity-registry.js';
import { entitySources } from '../claims/entity-sources.js';
import { type EntityEntry, readEntitiesFile, readVillagesFile } from '../files/entities-file.js';
import { readSource, type SourceFile } from '../files/sources.js';
import { formatProblems, type Problem } from '../problems.js';
import type { KnownName } from './draft.js';

/** A town that a folder of towns has. */
export interface SeedTown {
  folder: string;
  code: string;
  /** Null where only its villages are there. */
  name: string | null;
  aliases: string[];
}

const TOWN_ID = /^division\/(\d{9})$/;

/** The towns of a folder of towns; none where there is no such folder. */
export async function seedTowns(root: string): Promise<SeedTown[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'shared' && !entry.name.startsWith('.'),
  );
  const towns = await Promise.all(folders.map(({ name }) => seedTown(join(root, name))));
  return towns.flatMap((town) => town ?? []);
}

/** The town of a folder, by its entities.yaml or else its villages; null where neither names one. */
export async function seedTown(folder: string): Promise<SeedTown | null> {
  const [entities, villages] = await townFiles(folder, []);
  const entry = entities.find(({ id }) => TOWN_ID.test(id.text));
  const code = TOWN_ID.exec(entry?.id.text ?? '')?.[1] ?? villages[0]?.code?.text.slice(0, 9);
  if (code === undefined) return null;
  return { folder, code, name: entry?.name.text ?? null, aliases: entry?.aliases.map(({ word }) => word.text) ?? [] };
}

async function townFiles(folder: string, problems: Problem[]): Promise<[EntityEntry[], EntityEntry[]]> {
  const [entities, villages] = await Promise.all([
    readSource(join(folder, 'entities.yaml'), false, problems),
    readSource(join(folder, 'villages.yaml'), false, problems),
  ]);
  return [
    entities.content === null ? [] : readEntitiesFile(entities.path, entities.content, problems),
    villages.content === null ? [] : readVillagesFile(villages.path, villages.content, problems),
  ];
}

/**
 * Every entity that a draft of a town need not find anew: what all towns share, the town's villages, and its own of other years.
 *
 * @throws XiangtuError with every problem of those files
 */
export function knownNames(
  shared: SourceFile,
  villages: SourceFile,
  entities: SourceFile,
  townCode: string,
): KnownName[] {
  const problems: Problem[] = [];
  const registry = new EntityRegistry(entitySources({ shared, villages, entities }, townCode, problems));
  if (problems.length > 0)
    throw new XiangtuError(`${formatProblems(problems)}\nThe names that the seed has could not be read.`, {
      hint: 'Correct these files and draft again.',
    });
  return [...registry.ids()].flatMap((id) => {
    const known = registry.get(id);
    if (known === undefined) return [];
    const { kind, name } = known.entity;
    return [{ id, kind, name, aliases: known.names.filter((each) => each !== name) }];
  });
}
