import type { PrintedEntry } from './entry.js';

/** What a line of a file proposes, so that a problem there finds its way back. */
export interface ProposedLine {
  /** As decisions call them. */
  proposals: readonly string[];
  /** Where the line's fields begin; none where the line is not one entry. */
  columns: PrintedEntry['columns'];
}

/** A file while it is written, line by line. */
export class FileLines {
  private readonly lines: string[];
  private readonly proposed = new Map<number, ProposedLine>();

  /** @param before what the file has already, each line whole */
  constructor(before = '') {
    this.lines = before === '' ? [] : before.replace(/\n$/, '').split('\n');
  }

  add(line: string): void {
    this.lines.push(line);
  }

  propose(line: string, proposals: readonly string[], columns: PrintedEntry['columns'] = []): void {
    this.lines.push(line);
    this.proposed.set(this.lines.length, { proposals, columns });
  }

  /** What stands in a line, from 1. */
  at(line: number): ProposedLine | null {
    return this.proposed.get(line) ?? null;
  }

  content(): string {
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }
}
