import { DeclaredConflicts } from '../checks/declared-conflicts.js';
import { restatements } from '../checks/restated.js';
import type { Claim, Conflict, Observation } from '../facts.js';
import { claimId } from '../identity.js';
import type { ClaimRow, Content } from './content.js';
import { withDigest } from './digest.js';

/** Where a report of the town says a figure, with the figure as that report gives it, as JSON. */
export type Said = Pick<ClaimRow, 'report' | 'year' | 'passage' | 'start' | 'end' | 'quote' | 'fact' | 'says'>;

/** A restatement that a reader wrote down. */
export type Declared = Pick<Conflict, 'report' | 'kind' | 'members'>;

/** Conflicts that code finds between the reports of a town, and the claims that show them. */
export type Restated = Pick<Content, 'conflicts' | 'claims'>;

/**
 * The restatements among all reports of a town, whichever was loaded first: they follow from what the graph will have of each, not
 * from the folders that happened to stand beside the one being loaded.
 *
 * @param own what the report being loaded says
 * @param others the figures of the town's other reports in the graph
 * @param declared the restatements that readers of those wrote down
 */
export function restatedIn(own: Content, others: readonly Said[], declared: readonly Declared[]): Restated {
  const figures = own.claims.filter(({ claims, role }) => claims === 'Observation' && role === 'VALUE');
  const written = [...declared, ...own.conflicts].filter(({ kind }) => kind === 'RESTATED');
  const reports = byReport([...figures, ...others]);
  const found = reports.flatMap((report, at) => {
    const ofReader = written.filter((conflict) => conflict.report === report.id);
    const conflicts = restatements(
      report,
      report.observations,
      reports.slice(0, at).map((earlier) => ({ report: earlier, observations: earlier.observations })),
      new DeclaredConflicts(ofReader),
    );
    return onceEach(conflicts).map((conflict) => ({
      conflict: withDigest({ ...conflict, town: own.town, year: report.year }),
      claims: onceEach(report.said.filter(({ fact }) => conflict.members.includes(fact)).map(showing(conflict))),
    }));
  });
  return { conflicts: found.map(({ conflict }) => conflict), claims: found.flatMap(({ claims }) => claims) };
}

/** The claim that shows a conflict where its report says a member of it. */
const showing =
  ({ id }: Conflict) =>
  ({ report, year, passage, start, end, quote }: Said): ClaimRow => {
    const claim: Claim = {
      id: claimId(report, start, end, 'VALUE', id),
      report,
      passage,
      claims: 'Conflict',
      fact: id,
      role: 'VALUE',
      start,
      end,
      quote,
      fromMention: null,
      toMention: null,
      says: null,
    };
    return withDigest({ ...claim, year, says: null });
  };

/** The reports with their figures, each figure as it stands first; the earliest year first. */
function byReport(said: readonly Said[]) {
  const reports = new Map<string, Said[]>();
  for (const each of said) reports.set(each.report, [...(reports.get(each.report) ?? []), each]);
  return [...reports]
    .map(([id, all]) => {
      const inOrder = all.sort((a, b) => a.start - b.start || a.end - b.end || (a.fact < b.fact ? -1 : 1));
      const observations = onceEach(inOrder.map(({ says }) => JSON.parse(says ?? '{}') as Observation));
      return { id, year: inOrder[0]?.year ?? 0, said: inOrder, observations };
    })
    .sort((a, b) => a.year - b.year);
}

const onceEach = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] => {
  const once = new Map<string, Thing>();
  for (const each of things) if (!once.has(each.id)) once.set(each.id, each);
  return [...once.values()];
};
