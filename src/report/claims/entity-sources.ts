import { type EntityEntry, readEntitiesFile, readVillagesFile } from '../files/entities-file.js';
import type { Sources } from '../files/sources.js';
import { FileProblems, type Problem } from '../problems.js';
import type { EntitySource } from './entity-registry.js';

/** Digits of a province's, a city's, a county's and a town's code. */
const DIVISION = /^(?:\d{2}|\d{4}|\d{6}|\d{9})$/;

/**
 * The entities that a town's reports can name, file by file: what towns share, its villages, its own. Of the shared file, those that
 * are said to be known `within` a division only (a county's 县委) are left out for towns elsewhere, where their names mean others.
 *
 * @param found what is wrong with the files
 */
export function entitySources(
  { shared, villages, entities }: Pick<Sources, 'shared' | 'villages' | 'entities'>,
  townCode: string,
  found: Problem[],
): EntitySource[] {
  const files = [
    { file: shared, read: readEntitiesFile, own: false, official: false },
    { file: villages, read: readVillagesFile, own: true, official: true },
    { file: entities, read: readEntitiesFile, own: true, official: false },
  ];
  return files.map(({ file, read, own, official }) => {
    const problems = new FileProblems(file.path, found);
    const entries = file.content === null ? [] : read(file.path, file.content, found);
    checkWithin(entries, own, problems);
    return {
      entries: entries.filter(({ within }) => within === undefined || townCode.startsWith(within.text)),
      problems,
      townCode: own ? townCode : null,
      official,
    };
  });
}

function checkWithin(entries: readonly EntityEntry[], own: boolean, problems: FileProblems): void {
  for (const { within } of entries) {
    if (within === undefined) continue;
    if (own)
      problems.add(within.at, "within: a town's own entities are its own already; only shared/entities.yaml says it");
    else if (!DIVISION.test(within.text))
      problems.add(within.at, `within: expected the official code of a division, got '${within.text}'`);
  }
}
