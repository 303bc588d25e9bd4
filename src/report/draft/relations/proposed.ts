import type { DraftRelation } from '../draft.js';
import type { NamedHere, Statement } from './statements.js';
import { tenseOf } from './tense.js';

/** What a rule says of a relation; the rest follows from the names, the statement and its tense. */
export type Proposed = Pick<DraftRelation, 'type' | 'status' | 'confidence'> &
  Partial<Omit<DraftRelation, 'from' | 'to' | 'quote'>> & {
    from: readonly NamedHere[] | 'TOWN';
    to: readonly NamedHere[] | 'TOWN';
    /** Where the words that say it begin in the statement: what stands before them gives the tense. */
    at: number;
    /** The quote, in the statement; left out, the whole of it. */
    within?: { start: number; end: number };
  };

/** Below this an end is in doubt itself, and so is what is said of it. */
const SURE = 0.5;

/**
 * A relation from what a rule proposes; null where it would link a thing with itself. What is said of a year to come is a plan,
 * whatever the rule says.
 */
export function relationOf(statement: Statement, proposed: Proposed): DraftRelation | null {
  const { town } = statement.report;
  const idsOf = (side: readonly NamedHere[] | 'TOWN'): string[] =>
    side === 'TOWN' ? [town] : [...new Set(side.map(({ entity }) => entity.id))];
  const [from, to] = [idsOf(proposed.from), idsOf(proposed.to)];
  if (from.length === 0 || to.length === 0 || from.some((id) => to.includes(id))) return null;
  const ends = [proposed.from, proposed.to].flatMap((side) => (side === 'TOWN' ? [] : side));
  const doubtful = ends.find(({ entity }) => entity.confidence < SURE)?.entity;
  const confidence = Math.min(proposed.confidence, ...ends.map(({ entity }) => entity.confidence));
  const { start, end } = trimmed(statement.text, proposed.within ?? { start: 0, end: statement.text.length });
  const year = proposed.year ?? tenseOf(statement, proposed.at).year;
  const townNamed = statement.named.some(({ entity }) => entity.id === town);
  return {
    quote: statement.spanOf(start, end),
    from,
    to,
    type: proposed.type,
    status: year > statement.report.year ? 'PLANNED' : proposed.status,
    year,
    step: proposed.step ?? null,
    level: proposed.level ?? null,
    title: proposed.title ?? null,
    inferred: proposed.inferred ?? false,
    because: proposed.because ?? null,
    subjectOmitted: proposed.subjectOmitted ?? (proposed.from === 'TOWN' && !townNamed),
    lists: proposed.lists ?? null,
    listComplete: proposed.listComplete ?? null,
    confidence,
    doubt: doubtful === undefined ? (proposed.doubt ?? null) : `“${doubtful.name}”${doubtful.doubt ?? '存疑'}`,
  };
}

/** Without commas and brackets that open or close nothing at the ends. */
function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to - 1 && /[、,]/u.test(text[from] ?? '')) from += 1;
  while (to > from + 1 && /[、,]/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
