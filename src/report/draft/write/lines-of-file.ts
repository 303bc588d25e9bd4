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
  private current = '';
  private readonly items: { section: string; line: number }[] = [];
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

  /** Begins a list of the file, whose items begin with `begin`. */
  section(name: string): void {
    this.lines.push(`${name}:`);
    this.current = name;
  }

  /** The next line begins an item of the list. */
  begin(): void {
    this.items.push({ section: this.current, line: this.lines.length + 1 });
  }

  /** The file in pieces of so many items, each a file by itself that has the list which it is a part of. */
  *pieces(items: number): Generator<{ source: string; firstLine: number }> {
    for (let at = 0; at < this.items.length; ) {
      const { section, line } = this.items[at] ?? { section: '', line: 1 };
      let next = at + 1;
      while (next < this.items.length && next < at + items && this.items[next]?.section === section) next += 1;
      const end = (this.items[next]?.line ?? this.lines.length + 1) - 1;
      const own = this.lines.slice(line - 1, end).filter((each) => each !== `${this.items[next]?.section}:`);
      yield { source: `${section}:\n${own.join('\n')}\n`, firstLine: line - 1 };
      at = next;
    }
  }

  /** What stands in a line, from 1. */
  at(line: number): ProposedLine | null {
    return this.proposed.get(line) ?? null;
  }

  content(): string {
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }
}
