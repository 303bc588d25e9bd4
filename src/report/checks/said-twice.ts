import type { ReadClaim } from '../claims/claim.js';
import type { Reading } from '../claims/reading.js';
import type { Position } from '../text/report-text.js';

/** A fact of a file, where it is written down. */
export interface WrittenFact {
  id: string;
  at: Position;
  /** What a problem calls it. */
  what: string;
}

/** One thing written down twice in a file is a slip: the second place becomes a problem that names the first. */
export function checkSaidTwice(reading: Reading, facts: readonly WrittenFact[]): void {
  const lines = new Map<string, number>();
  for (const { id, at, what } of facts) {
    const line = lines.get(id);
    if (line !== undefined) reading.problem(at, `${what} stands in line ${line} already`);
    else lines.set(id, at.line);
  }
}

/** Every relation with the quote that it is claimed from: the same from another quote is one more claim, not a slip. */
export const writtenRelations = (claims: readonly ReadClaim[]): WrittenFact[] =>
  claims.flatMap(({ quote, relations }) =>
    relations.flatMap(({ entry, links }) =>
      links.map(({ fact }) => ({
        id: `${quote.start}-${quote.end} ${fact.id}`,
        at: entry.at,
        what: `this ${fact.type} from this quote`,
      })),
    ),
  );
