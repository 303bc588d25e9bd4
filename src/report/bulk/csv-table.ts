import { closeSync, openSync, writeFileSync } from 'node:fs';

import { type ImportRows, READ_AT_ONCE } from '../../graph/local/import.js';

/** Stands between the items of a list; no text has it. */
export const ARRAY_DELIMITER = '\u001f';

/** How much is kept before it is written, in UTF-16 units. */
const PIECE = 1 << 20;

type Scalar = 'string' | 'boolean' | 'long' | 'double';

interface Column {
  at: number;
  scalar: Scalar | null;
  list: boolean;
  /** Lines that have it, and those that have it as an empty list. */
  present: number;
  empty: number;
}

export type Properties = Readonly<Record<string, unknown>>;

/**
 * A CSV file as Neo4j's import reads it, one node or relationship a line. It learns its columns from the properties that come, so
 * nothing else has to describe what the graph is made of; the header is a file of its own, written last. A property that is null or
 * left out is absent; whole numbers are INTEGER, but for columns that are said to hold figures.
 */
export class CsvTable {
  private readonly columns = new Map<string, Column>();
  private readonly parts: ImportRows[] = [];
  private file: number;
  private pending = '';
  /** UTF-16 units of the last part. */
  private length = 0;
  /** Lines added so far. */
  rows = 0;

  /**
   * @param path of the lines, of their first part; the header goes to `<path>.header`
   * @param ends names of the first columns, whole numbers: `:ID`, or `:START_ID` and `:END_ID`
   * @param figures properties that are FLOAT, whole or not
   * @param readAtOnce what a part that has line breaks in its texts stays below, UTF-16 units
   */
  constructor(
    readonly path: string,
    private readonly ends: readonly string[],
    private readonly figures: ReadonlySet<string> = new Set(),
    private readonly readAtOnce = READ_AT_ONCE,
  ) {
    this.file = this.begin();
  }

  get headerPath(): string {
    return `${this.path}.header`;
  }

  add(ends: readonly number[], properties: Properties): void {
    const cells: string[] = [];
    for (const name in properties) {
      const value = properties[name];
      if (value === null || value === undefined) continue;
      const column = this.columns.get(name) ?? this.addColumn(name);
      column.present += 1;
      cells[column.at] = this.cell(column, value);
    }
    const line = cells.length === 0 ? `${ends.join(',')}\n` : `${ends.join(',')},${cells.join(',')}\n`;
    this.makeRoom(line);
    this.pending += line;
    this.length += line.length;
    this.rows += 1;
    if (this.pending.length > PIECE) this.flush();
  }

  /**
   * Writes what is pending, and the header.
   *
   * @returns the files of the lines, in order
   */
  close(): ImportRows[] {
    this.flush();
    closeSync(this.file);
    const named = [...this.columns].map(
      ([name, { scalar, list }]) => `${name}:${scalar ?? 'string'}${list ? '[]' : ''}`,
    );
    writeFileSync(this.headerPath, `${[...this.ends, ...named].join(',')}\n`);
    return this.parts;
  }

  /**
   * Lists that some lines have empty. The import leaves these out; they can be put back only where every line has the list.
   *
   * @throws Error where a line has no such list at all
   */
  emptyLists(): string[] {
    const some = [...this.columns].filter(([, { empty }]) => empty > 0);
    const mixed = some.find(([, { present }]) => present < this.rows);
    if (mixed !== undefined)
      throw new Error(`${this.path}: ${mixed[0]} is absent in one line and an empty list in another`);
    return some.map(([name]) => name);
  }

  /** Begins another part where the last one, with this line, would have line breaks in its texts and be too long for that. */
  private makeRoom(line: string): void {
    const hasBreaks = line.indexOf('\n') < line.length - 1 || line.includes('\r');
    let part = this.parts.at(-1)!;
    if ((hasBreaks || part.hasBreaks) && this.length > 0 && this.length + line.length >= this.readAtOnce) {
      this.flush();
      closeSync(this.file);
      this.file = this.begin();
      part = this.parts.at(-1)!;
    }
    part.hasBreaks ||= hasBreaks;
  }

  private begin(): number {
    const path = this.parts.length === 0 ? this.path : `${this.path}.${this.parts.length + 1}`;
    this.parts.push({ path, hasBreaks: false });
    this.length = 0;
    return openSync(path, 'w');
  }

  private flush(): void {
    writeFileSync(this.file, this.pending);
    this.pending = '';
  }

  private addColumn(name: string): Column {
    const scalar = this.figures.has(name) ? 'double' : null;
    const column: Column = { at: this.columns.size, scalar, list: false, present: 0, empty: 0 };
    this.columns.set(name, column);
    return column;
  }

  private cell(column: Column, value: unknown): string {
    if (!Array.isArray(value)) {
      learn(column, value);
      return typeof value === 'string' ? quoted(value) : String(value);
    }
    column.list = true;
    if (value.length === 0) column.empty += 1;
    for (const item of value) learn(column, item);
    return quoted(value.join(ARRAY_DELIMITER));
  }
}

function learn(column: Column, value: unknown): void {
  const scalar = scalarOf(value);
  if (column.scalar === null || (column.scalar === 'long' && scalar === 'double')) column.scalar = scalar;
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** In quotation marks an empty text is a text; without, it is absent. */
const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
