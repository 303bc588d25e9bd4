import { ENTITY_KINDS, type EntityKind } from '../../vocabulary/entity-kind.js';
import { keysOf } from '../../vocabulary/term.js';
import type { Entity } from '../facts.js';
import type { EntityEntry, ReasonedWord } from '../files/entities-file.js';
import type { Word } from '../files/fields.js';
import { entityId } from '../identity.js';
import { unknown } from '../nearest.js';
import type { FileProblems } from '../problems.js';
import { folded } from '../text/fold.js';
import { LongerNames } from './longer-names.js';
import { endsBefore, yearsOfName } from './name-years.js';
import { readPlaceYears } from './place-years.js';

/** An entity of the files, with every name that the text can use for it. */
export interface KnownEntity {
  entity: Entity;
  /** Name and aliases, longest first: a longer name is the better reading of the same place. */
  names: string[];
}

/** One file's entities. */
export interface EntitySource {
  entries: readonly EntityEntry[];
  problems: FileProblems;
  /** Of the town that they belong to; null for the shared file. */
  townCode: string | null;
  /** Whether they stand in the official list of codes. */
  official: boolean;
}

const KIND_OF = new Map(keysOf(ENTITY_KINDS).map((kind) => [kind.toLowerCase(), kind]));
const ID = /^([a-z]+)\/([a-z0-9][a-z0-9-]*)$/;
/** Why the name that the code list has is an alias. */
export const OFFICIAL_NAME = '官方区划代码表中的名称';

/** The entities that claims can name, by their ids in the files (enterprise/chunlai). */
export class EntityRegistry {
  private readonly byFileId = new Map<string, KnownEntity>();
  /** Who owns a name, by kind and folded name: more than one only where it was theirs in different years. */
  private readonly owners = new Map<string, string[]>();
  private readonly longer = new Map<KnownEntity, readonly string[]>();
  private longerThan: LongerNames | null = null;

  /** Reads the sources in order; what is wrong with an entry becomes a problem of its file. */
  constructor(sources: readonly EntitySource[]) {
    const entries = sources.flatMap((source) => source.entries.map((entry) => ({ entry, source })));
    const accepted = entries.flatMap(({ entry, source }) => {
      const entity = this.add(entry, source);
      return entity === null ? [] : { entry, source, entity };
    });
    readPlaceYears(accepted.map(({ source, ...each }) => ({ ...each, ...source })));
    for (const { entry, source } of accepted) this.addNames(entry, source);
    for (const { entry, source } of entries) this.addLookAlikes(entry, source);
  }

  get(fileId: string): KnownEntity | undefined {
    return this.byFileId.get(fileId);
  }

  /** All ids of the files. */
  ids(): Iterable<string> {
    return this.byFileId.keys();
  }

  /** What to show the nearest of for a wrong id: all ids, or those whose name it is (enterprise/春来 for enterprise/chunlai). */
  idsLike(wrong: string): Iterable<string> {
    const name = folded(wrong.replace(/^[a-z]+\//, ''));
    const named = [...this.byFileId]
      .filter(([, { names }]) => names.some((each) => folded(each) === name))
      .map(([id]) => id);
    return named.length > 0 ? named : this.ids();
  }

  all(): Iterable<KnownEntity> {
    return this.byFileId.values();
  }

  /** Names of other entities of its kind that hold one of its own: where they stand, it is not the one that is named. */
  longerNames(known: KnownEntity): readonly string[] {
    const seen = this.longer.get(known);
    if (seen !== undefined) return seen;
    this.longerThan ??= new LongerNames(this.all());
    const longer = this.longerThan.of(known);
    this.longer.set(known, longer);
    return longer;
  }

  /** The entity of an entry, a new one or one that it describes further; null where the entry cannot be any. */
  private add(entry: EntityEntry, source: EntitySource): Entity | null {
    const kind = kindOf(entry.id, source.problems);
    if (kind === null) return null;
    const known = this.byFileId.get(entry.id.text);
    if (known === undefined) {
      this.byFileId.set(entry.id.text, { entity: newEntity(entry, kind, source), names: [] });
    } else if (
      known.entity.origin === 'CODES' &&
      kind === 'Village' &&
      !source.official &&
      entry.name.text === known.entity.name
    ) {
      // An official village that the town's own file describes further.
      known.entity.nameEn ??= entry.nameEn?.text ?? null;
      known.entity.note ??= entry.note?.text ?? null;
    } else {
      source.problems.add(
        entry.id.at,
        `the id '${entry.id.text}' has two meanings: it is ${known.entity.name} already`,
      );
      return null;
    }
    return this.byFileId.get(entry.id.text)?.entity ?? null;
  }

  private addNames(entry: EntityEntry, source: EntitySource): void {
    this.addName(entry.id.text, entry.name, source);
    for (const alias of aliasesOf(entry)) this.addAlias(entry.id.text, alias, source);
  }

  private addName(fileId: string, name: Word, source: EntitySource): void {
    const known = this.byFileId.get(fileId);
    if (known === undefined) return;
    const key = `${known.entity.kind} ${folded(name.text)}`;
    const owners = this.owners.get(key) ?? [];
    const owner = owners.find((each) => each !== fileId && !this.areOfOtherYears(each, known, name.text));
    if (owner !== undefined) {
      const message = `'${name.text}' is a name of two entities of one kind: ${owner} and ${fileId}`;
      source.problems.add(name.at, `${message}; give each a name of its own and point at the other under possiblySame`);
      return;
    }
    this.owners.set(key, [...owners, fileId]);
    if (!known.names.includes(name.text)) known.names.push(name.text);
    known.names.sort((a, b) => folded(b).length - folded(a).length);
  }

  /** A village can take over a name that another gave up, by ending or by a new name: then each report means the one that had it. */
  private areOfOtherYears(fileId: string, { entity }: KnownEntity, name: string): boolean {
    const other = this.byFileId.get(fileId)?.entity;
    if (other === undefined) return false;
    const [its, others] = [yearsOfName(entity, name), yearsOfName(other, name)];
    return endsBefore(its, others) || endsBefore(others, its);
  }

  private addAlias(fileId: string, { word, because }: ReasonedWord, source: EntitySource): void {
    this.addName(fileId, word, source);
    const aliases = this.byFileId.get(fileId)?.entity.aliases;
    if (aliases && !aliases.some(({ name }) => name === word.text))
      aliases.push({ name: word.text, because: because.text });
  }

  /** Look-alikes point at each other, whichever of the two files says so: then the order of loads does not matter. */
  private addLookAlikes(entry: EntityEntry, source: EntitySource): void {
    const one = this.byFileId.get(entry.id.text)?.entity;
    for (const { word, because } of entry.possiblySame) {
      const other = this.byFileId.get(word.text)?.entity;
      if (other === undefined)
        source.problems.add(word.at, `possiblySame: ${unknown('entity', word.text, this.ids())}`);
      else if (other === one) source.problems.add(word.at, 'possiblySame: an entity cannot look like itself');
      else if (one !== undefined) {
        pointAt(one, other.id, because.text);
        pointAt(other, one.id, because.text);
      }
    }
  }
}

function pointAt(from: Entity, id: string, because: string): void {
  if (!from.possiblySame.some((each) => each.id === id)) from.possiblySame.push({ id, because });
}

function aliasesOf(entry: EntityEntry): ReasonedWord[] {
  const { officialName: official } = entry;
  const others = [...entry.formerly.map(({ name, because }) => ({ word: name, because })), ...entry.aliases];
  if (official === undefined || official.text === entry.name.text) return others;
  return [...others, { word: official, because: { text: OFFICIAL_NAME, at: official.at } }];
}

function kindOf(id: Word, problems: FileProblems): EntityKind | null {
  const [, prefix = ''] = ID.exec(id.text) ?? [];
  const kind = KIND_OF.get(prefix);
  if (kind === undefined) {
    const expected = "an id is <kind in lower case>/<key>, the key of a-z, 0-9 and '-'";
    problems.add(
      id.at,
      prefix === '' ? `${expected}, got '${id.text}'` : `${unknown('kind', prefix, KIND_OF.keys())}; ${expected}`,
    );
    return null;
  }
  return kind;
}

function newEntity(entry: EntityEntry, kind: EntityKind, { townCode, official, problems }: EntitySource): Entity {
  const fileId = entry.id.text;
  const divisionCode = kind === 'Division' ? fileId.slice('division/'.length) : null;
  if (divisionCode !== null && !/^\d{2}(?:\d{2}(?:\d{2}(?:\d{3})?)?)?$/.test(divisionCode)) {
    problems.add(entry.id.at, `a division's id is division/<official code> of 2, 4, 6 or 9 digits, got '${fileId}'`);
  }
  if (divisionCode !== null && entry.code !== undefined && entry.code.text !== divisionCode) {
    problems.add(entry.code.at, `the code '${entry.code.text}' is not the one in the id '${fileId}'`);
  }
  if (official && entry.code && !(/^\d{12}$/.test(entry.code.text) && entry.code.text.startsWith(townCode ?? ''))) {
    problems.add(
      entry.code.at,
      `a village's code has 12 digits and begins with its town's ${townCode}, got '${entry.code.text}'`,
    );
  }
  if (official && kind !== 'Village') problems.add(entry.id.at, `villages.yaml holds villages only, got '${fileId}'`);
  return {
    id: entityId(fileId, townCode),
    kind,
    name: entry.name.text,
    nameEn: entry.nameEn?.text ?? null,
    code: divisionCode ?? entry.code?.text ?? null,
    town: divisionCode === null ? townCode : null,
    note: entry.note?.text ?? null,
    aliases: [],
    possiblySame: [],
    origin: official || divisionCode !== null ? 'CODES' : 'REPORT',
    // read once all places are known: place-years.ts
    validFrom: null,
    validUntil: null,
    mergedInto: null,
    formerly: [],
  };
}
