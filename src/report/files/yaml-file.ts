import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { FileProblems, type Problem } from '../problems.js';
import type { Position } from '../text/report-text.js';
import { Fields, type FieldsFile } from './fields.js';

/** One YAML file read with every scalar a string: codes keep their zeros, 12345 and no stay what is printed. */
export class YamlFile implements FieldsFile {
  private readonly problems: FileProblems;
  private readonly lines = new LineCounter();
  private readonly contents: unknown;
  private readonly readable: boolean;

  /**
   * @param found where this file's problems go, those of its syntax at once
   * @param firstLine where the source begins, if it is a piece of the file
   */
  constructor(
    readonly path: string,
    source: string,
    found: Problem[],
    private readonly firstLine = 1,
  ) {
    this.problems = new FileProblems(path, found);
    const document = parseDocument(source.replace(/^\ufeff/u, ''), {
      schema: 'failsafe',
      lineCounter: this.lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    for (const { pos, message } of [...document.errors, ...document.warnings]) {
      this.problems.add(this.positionAt(pos[0]), `the YAML is broken here: ${message}`);
    }
    // A broken document is not read further: its pieces would give problems that are none.
    this.contents = document.errors.length === 0 ? document.contents : null;
    this.readable = document.errors.length === 0;
  }

  /** The mapping that the file is, or null with a problem (an empty file is an empty mapping). */
  fields(): Fields | null {
    if (!this.readable) return null;
    const { contents } = this;
    if (isMap(contents)) return new Fields(contents, this, 'the file');
    const empty = contents === null || (isScalar(contents) && String(contents.value ?? '').trim() === '');
    this.problems.add(
      { line: 1, column: 1 },
      `expected fields with names, got ${empty ? 'an empty file' : 'something else'}`,
    );
    return null;
  }

  problem(at: Position, message: string): void {
    this.problems.add(at, message);
  }

  /** Where a node begins. */
  positionOf(node: unknown): Position {
    return this.positionAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  private positionAt(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(line, 1) + this.firstLine - 1, column: Math.max(col, 1) };
  }
}
