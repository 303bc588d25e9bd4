import { folded } from '../../text/fold.js';
import { lowerBound } from '../../text/report-text.js';
import type { Draft } from '../draft.js';
import { writeClaims } from './claim-lines.js';
import { conflictRef, type Decisions, headingRef, ignoredRef } from './decisions.js';
import { field, printEntry } from './entry.js';
import { ignoredEntries } from './ignored-entries.js';
import { writeIndicators } from './indicator-lines.js';
import { FileLines } from './lines-of-file.js';
import { namesOfFacts } from './names-of-facts.js';
import { nameInFile, type Writing } from './observation-entry.js';
import type { QuotedPlaces } from './places.js';
import { commentLine } from './scalar.js';

/**
 * claims.yaml in the order of the text: each claim under its sentence, which is a comment with its line; what is least certain
 * marked with `# ?`; what is only asked as comments in place, to be uncommented.
 *
 * @param opening comment lines at the start
 * @param declared indicators that are declared elsewhere
 */
export function claimsFile(
  draft: Draft,
  decisions: Decisions,
  places: QuotedPlaces,
  opening: readonly string[],
  declared: ReadonlySet<string> = new Set(),
): FileLines {
  const file = new FileLines();
  for (const line of opening) file.add(`# ${commentLine(line)}`);
  const writing = writingOf(draft, decisions, places);
  writeIndicators(file, draft, decisions, declared);
  writeClaims(file, draft, writing);
  writeConflicts(file, draft, writing);
  writeIgnored(file, draft, writing);
  return file;
}

function writingOf(draft: Draft, decisions: Decisions, places: QuotedPlaces): Writing {
  const listed = draft.relations.flatMap(({ lists }, index) =>
    lists !== null && decisions.claimsRelation(index) ? [lists] : [],
  );
  return {
    source: draft.source,
    decisions,
    places,
    names: namesOfFacts(draft, decisions),
    assumedYear: assumedYears(draft, decisions),
    listed: new Set(listed),
  };
}

/** The year that verify assumes at a place: the plan year under the plan's headings, else the report's. */
function assumedYears({ source }: Draft, decisions: Decisions): (codePoint: number) => number {
  const plans = plannedHeadings(source, decisions).map(folded);
  const starts = source.passages.map(({ start }) => start);
  const years = source.passages.map(({ headings }) =>
    headings.some((heading) => plans.some((plan) => folded(heading).startsWith(plan))) ? source.planYear : null,
  );
  return (codePoint) => years[lowerBound(starts, codePoint + 1) - 1] ?? source.year;
}

/** The headings under which report.yaml says that the plan year is meant. */
export const plannedHeadings = ({ planYear, planHeadings }: Draft['source'], decisions: Decisions): string[] =>
  planYear === null ? [] : planHeadings.filter((heading) => decisions.refusal(headingRef(heading)) === null);

function writeConflicts(file: FileLines, { conflicts, source }: Draft, { decisions, names }: Writing): void {
  const entries = conflicts.flatMap(({ kind, members, severity, explanation, advice }, index) => {
    if (decisions.refusal(conflictRef(index)) !== null || decisions.isDropped(conflictRef(index))) return [];
    const named = members.flatMap((member) => {
      if (typeof member === 'number') return names.get(member) ?? [];
      return decisions.hasEntity(member) ? [nameInFile(source, member)] : [];
    });
    if (named.length < members.length && named.length < 2) return [];
    const fields = [
      ...field('kind', kind),
      ...field('members', [...new Set(named)]),
      ...field('severity', severity),
      ...field('explanation', explanation),
      ...field('advice', advice),
    ];
    return [{ ref: conflictRef(index), ...printEntry({ fields }) }];
  });
  if (entries.length === 0) return;
  file.section('conflicts');
  for (const { ref, line, columns } of entries) {
    file.begin();
    file.propose(line, [ref], columns);
  }
  file.add('');
}

function writeIgnored(file: FileLines, draft: Draft, { decisions, places }: Writing): void {
  if (!decisions.ignoring) return;
  const entries = ignoredEntries(
    draft,
    places,
    (index) => decisions.refusal(ignoredRef(index)) === null && !decisions.isDropped(ignoredRef(index)),
  );
  if (entries.length === 0) return;
  file.section('ignored');
  for (const { refs, entry } of entries) {
    const { line, columns } = printEntry(entry);
    file.begin();
    file.propose(line, refs.map(ignoredRef), columns);
  }
  file.add('');
}
