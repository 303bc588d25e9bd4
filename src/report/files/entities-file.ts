import type { Problem } from '../problems.js';
import type { Fields, Word } from './fields.js';
import { YamlFile } from './yaml-file.js';

/** A name or look-alike of an entity, with the reason. */
export interface ReasonedWord {
  word: Word;
  because: Word;
}

/** A name that an official place had until some year, with the reason for taking it for the same place. */
export interface FormerNameEntry {
  name: Word;
  until: Word;
  because: Word;
}

/** One entity as an entities.yaml or villages.yaml gives it. */
export interface EntityEntry {
  id: Word;
  name: Word;
  nameEn: Word | undefined;
  note: Word | undefined;
  aliases: ReasonedWord[];
  possiblySame: ReasonedWord[];
  /** Official code: of every village in villages.yaml, and of divisions, whose id has it too. */
  code: Word | undefined;
  officialName: Word | undefined;
  /** Of a division or an official village: the years in which its code held, what it became, its former names. */
  from: Word | undefined;
  until: Word | undefined;
  mergedInto: Word | undefined;
  formerly: FormerNameEntry[];
  /** Of a shared entity: the code of the division whose towns alone mean it by its names. */
  within: Word | undefined;
}

/** Reads an entities.yaml; [] if the YAML itself is broken. */
export function readEntitiesFile(path: string, source: string, found: Problem[]): EntityEntry[] {
  const fields = new YamlFile(path, source, found).fields();
  const entities = fields?.list('entities', 'an entity', (entity) => readEntity(entity, false)) ?? [];
  fields?.close();
  return entities;
}

/** Reads a villages.yaml; [] if the YAML itself is broken. */
export function readVillagesFile(path: string, source: string, found: Problem[]): EntityEntry[] {
  const fields = new YamlFile(path, source, found).fields();
  fields?.requiredWord('source');
  const villages = fields?.list('villages', 'a village', (village) => readEntity(village, true)) ?? [];
  fields?.close();
  return villages;
}

function readEntity(fields: Fields, official: boolean): EntityEntry | undefined {
  const [id, name] = [fields.requiredWord('id'), fields.requiredWord('name')];
  const code = official ? fields.requiredWord('code') : fields.word('code');
  const optional = {
    code,
    officialName: official ? fields.word('officialName') : undefined,
    from: fields.word('from'),
    until: fields.word('until'),
    mergedInto: fields.word('mergedInto'),
    formerly: fields.list('formerly', 'a former name', readFormerName),
    nameEn: fields.word('nameEn'),
    note: fields.word('note'),
    within: fields.word('within'),
    aliases: fields.list('aliases', 'an alias', (alias) => readReasoned(alias, 'name')),
    possiblySame: fields.list('possiblySame', 'a look-alike', (lookAlike) => readReasoned(lookAlike, 'id')),
  };
  fields.close();
  if (official && code === undefined) return undefined;
  return id && name && { id, name, ...optional };
}

function readFormerName(fields: Fields): FormerNameEntry | undefined {
  const [name, until, because] = [
    fields.requiredWord('name'),
    fields.requiredWord('until'),
    fields.requiredWord('because'),
  ];
  fields.close();
  return name && until && because && { name, until, because };
}

function readReasoned(fields: Fields, field: string): ReasonedWord | undefined {
  const [word, because] = [fields.requiredWord(field), fields.requiredWord('because')];
  fields.close();
  return word && because && { word, because };
}
