import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { unknown } from '../nearest.js';
import type { Position } from '../text/report-text.js';

/** A scalar, always a string, where it stands in its file. */
export interface Word {
  text: string;
  at: Position;
}

/** What fields need to know of the file that they stand in. */
export interface FieldsFile {
  positionOf(node: unknown): Position;
  problem(at: Position, message: string): void;
}

/**
 * The fields of one mapping in a YAML file. Ask for each field by name and then `close`, which makes a problem of every
 * field that was not asked for. A missing or wrong field is a problem too, and reads as undefined.
 */
export class Fields {
  readonly at: Position;
  private readonly asked = new Set<string>();

  constructor(
    private readonly map: YAMLMap,
    private readonly file: FieldsFile,
    /** What this mapping is, as problems call it. */
    private readonly what: string,
  ) {
    this.at = file.positionOf(map);
  }

  has(name: string): boolean {
    return this.pair(name) !== undefined;
  }

  /** A field that may be missing. */
  word(name: string): Word | undefined {
    const pair = this.pair(name);
    return pair && this.scalar(pair.value, name);
  }

  /** A field that must be there. */
  requiredWord(name: string): Word | undefined {
    if (!this.has(name)) this.missing(name);
    return this.word(name);
  }

  /** A list of strings; [] when missing. */
  words(name: string): Word[] {
    return this.items(name).flatMap((item) => this.scalar(item, name) ?? []);
  }

  /** A list of mappings; [] when missing. An item that `read` finds unusable is left out. */
  list<T>(name: string, what: string, read: (fields: Fields) => T | undefined): T[] {
    return this.items(name).flatMap((item) => {
      if (isMap(item)) return read(new Fields(item, this.file, what)) ?? [];
      this.problem(this.file.positionOf(item), `${name}: expected ${what} with named fields, got ${shown(item)}`);
      return [];
    });
  }

  /** A list whose items are strings or mappings, as `quotes: [全年, { quote: 一季度, nth: 2 }]`; [] when missing. */
  mixedList<T>(
    name: string,
    what: string,
    ofWord: (word: Word) => T,
    ofFields: (fields: Fields) => T | undefined,
  ): T[] {
    return this.items(name).flatMap((item) => {
      if (isMap(item)) return ofFields(new Fields(item, this.file, what)) ?? [];
      const word = this.scalar(item, name);
      return word ? [ofWord(word)] : [];
    });
  }

  /** A field that is a mapping and must be there. */
  mapping<T>(name: string, what: string, read: (fields: Fields) => T | undefined): T | undefined {
    const pair = this.pair(name);
    if (pair === undefined) this.missing(name);
    else if (isMap(pair.value)) return read(new Fields(pair.value, this.file, what));
    else
      this.problem(
        this.file.positionOf(pair.key),
        `${name}: expected ${what} as named fields, got ${shown(pair.value)}`,
      );
    return undefined;
  }

  /** A field that is a string or a mapping, as `growth: 8%` or `growth: { value: 8%, basis: 同比 }`. */
  either<T>(
    name: string,
    what: string,
    ofWord: (word: Word) => T | undefined,
    ofFields: (fields: Fields) => T | undefined,
  ): T | undefined {
    const value = this.pair(name)?.value;
    if (isMap(value)) return ofFields(new Fields(value, this.file, what));
    const word = this.word(name);
    return word && ofWord(word);
  }

  problem(at: Position, message: string): void {
    this.file.problem(at, message);
  }

  /** Makes a problem of every field that nobody asked for. */
  close(): void {
    for (const { key, value } of this.map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (this.asked.has(name)) continue;
      const hint =
        value === null || (isScalar(value) && value.value === '' && this.map.flow)
          ? '; a value that has a comma in it needs quotation marks inside { }'
          : '';
      this.problem(this.file.positionOf(key), `${unknown(`field of ${this.what}`, name, this.asked)}${hint}`);
    }
  }

  private pair(name: string): Pair | undefined {
    this.asked.add(name);
    return this.map.items.find(({ key }) => isScalar(key) && key.value === name);
  }

  private missing(name: string): void {
    this.problem(this.at, `${this.what} needs the field '${name}'`);
  }

  private scalar(node: unknown, name: string): Word | undefined {
    const at = this.file.positionOf(node);
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return { text: node.value, at };
    this.problem(node === null || node === undefined ? this.at : at, `${name}: expected a value, got ${shown(node)}`);
    return undefined;
  }

  private items(name: string): unknown[] {
    const pair = this.pair(name);
    if (pair === undefined) return [];
    if (isSeq(pair.value)) return pair.value.items;
    const at =
      isScalar(pair.value) || isMap(pair.value) ? this.file.positionOf(pair.value) : this.file.positionOf(pair.key);
    const got = shown(pair.value);
    const remedy = got === 'nothing' ? `; where there is none, take the word ${name} away` : '';
    this.problem(at, `${name}: expected a list, got ${got}${remedy}`);
    return [];
  }
}

function shown(node: unknown): string {
  if (node === null || node === undefined) return 'nothing';
  if (isScalar(node)) return node.value === '' || node.value === null ? 'nothing' : `'${String(node.value)}'`;
  if (isAlias(node)) return `*${node.source}, a YAML alias (put text that begins with * in quotation marks)`;
  return isSeq(node) ? 'a list' : 'named fields';
}
