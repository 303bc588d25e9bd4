import type { Report } from '../facts.js';
import type { Word } from '../files/fields.js';
import { unknown } from '../nearest.js';
import type { FileProblems } from '../problems.js';
import { folded } from '../text/fold.js';
import type { TextPassage } from '../text/passages.js';
import { lowerBound, type Position, type ReportText, type Span } from '../text/report-text.js';
import type { EntityRegistry, KnownEntity } from './entity-registry.js';
import type { IndicatorRegistry } from './indicator-registry.js';

/** How a claim calls the report's own town. */
export const TOWN = 'town';

/** An entity with the word of the claim that gives it. */
export interface Resolved {
  word: Word;
  known: KnownEntity;
}

/** What every claim of a report is read against. */
export class Reading {
  private readonly passageStarts: number[];

  constructor(
    readonly text: ReportText,
    readonly passages: readonly TextPassage[],
    readonly report: Report,
    readonly town: KnownEntity,
    /** Under these headings the plan year is assumed. */
    private readonly planHeadings: readonly string[],
    readonly entities: EntityRegistry,
    readonly indicators: IndicatorRegistry,
    readonly problems: FileProblems,
  ) {
    this.passageStarts = passages.map(({ start }) => start);
  }

  /** The entity of that id in the files, or the town; a problem when there is none. */
  entity({ text, at }: Word): KnownEntity | null {
    const known = text === TOWN ? this.town : this.entities.get(text);
    if (known === undefined) this.problem(at, unknown('entity', text, [TOWN, ...this.entities.idsLike(text)]));
    return known ?? null;
  }

  /** Those of a list that are known, each with its word; the others become problems, and so does a name given twice. */
  resolve(words: readonly Word[]): Resolved[] {
    const resolved: Resolved[] = [];
    for (const word of words) {
      const known = this.entity(word);
      if (known && resolved.some((each) => each.known === known))
        this.problem(word.at, `'${word.text}' stands twice in this list`);
      else if (known) resolved.push({ word, known });
    }
    return resolved;
  }

  /** One of the words of a vocabulary; a problem when it is none. */
  term<Key extends string>(what: string, word: Word, keys: readonly Key[]): Key | null {
    const key = keys.find((each) => each === word.text);
    if (key === undefined) this.problem(word.at, unknown(what, word.text, keys));
    return key ?? null;
  }

  /** true or false; absent is false. */
  flag(word: Word | undefined): boolean {
    if (word !== undefined && word.text !== 'true' && word.text !== 'false') {
      this.problem(word.at, `expected true or false, got '${word.text}'`);
    }
    return word?.text === 'true';
  }

  passageAt(codePoint: number): TextPassage | undefined {
    return this.passages[lowerBound(this.passageStarts, codePoint + 1) - 1];
  }

  /** The year of what stands there without a period: the report's, or the plan year under the plan's headings. */
  assumedYear(codePoint: number): number {
    const headings = this.passageAt(codePoint)?.headings.map(folded) ?? [];
    const planned = this.planHeadings.some((plan) => headings.some((heading) => heading.startsWith(folded(plan))));
    return (planned ? this.report.planYear : null) ?? this.report.year;
  }

  problem(at: Position, message: string): void {
    this.problems.add(at, message);
  }

  slice(span: Span): string {
    return this.text.slice(span);
  }
}
