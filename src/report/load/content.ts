import type { Claim, Conflict, Relation, VerifiedReport } from '../facts.js';
import { withDigest } from './digest.js';
import { type EntityRow, entityRow } from './entity-row.js';
import { type Fact, saysOf } from './merge.js';

/**
 * What a report says, as rows to compare with the graph's: properties of nodes, each row with its digest. Restatements that code
 * found are left out: they hang on the other reports of the town that the graph has, and are found among these (restated.ts).
 */
export function contentOf(verified: VerifiedReport) {
  const { report } = verified;
  const restated = new Set(verified.conflicts.filter(isFoundRestatement).map(({ id }) => id));
  const facts = new Map<string, Fact>([...verified.observations, ...verified.relations].map((fact) => [fact.id, fact]));
  const dated = { town: report.townCode, year: report.year };
  return {
    id: report.id,
    town: report.townCode,
    reports: [withDigest(report)],
    passages: verified.passages.map(withDigest),
    entities: verified.entities.map(entityRow),
    indicators: verified.indicators.map((indicator) => withDigest({ id: `indicator/${indicator.name}`, ...indicator })),
    claims: verified.claims
      .filter(({ fact }) => !restated.has(fact))
      .map((claim) => withDigest(claimRow(claim, report.year, facts))),
    conflicts: verified.conflicts
      .filter(({ id }) => !restated.has(id))
      .map((conflict) => withDigest({ ...conflict, ...dated })),
    silences: verified.silences.map((silence) => withDigest({ ...silence, ...dated })),
    codes: verified.relations.filter(({ origin }) => origin === 'CODES').map(codeRow),
  };
}

export type Content = ReturnType<typeof contentOf>;
export type ReportRow = Content['reports'][number];
export type PassageRow = Content['passages'][number];
export type ClaimRow = Content['claims'][number];
export type IndicatorRow = Content['indicators'][number];
export type ConflictRow = Content['conflicts'][number];
export type SilenceRow = Content['silences'][number];
export type CodeRow = Content['codes'][number];
export type { EntityRow };

/** What a report says that is taken out: nothing. */
export const nothingOf = (id: string, town: string): Content => ({
  id,
  town,
  reports: [],
  passages: [],
  entities: [],
  indicators: [],
  claims: [],
  conflicts: [],
  silences: [],
  codes: [],
});

/** Whether code found that a report gives another value to a figure of an earlier one. */
export const isFoundRestatement = ({ kind, foundBy }: Conflict): boolean => kind === 'RESTATED' && foundBy === 'CODE';

/** The claim that says an observation or a relation carries the fact as this report gives it: facts are merged from these alone. */
function claimRow(claim: Claim, year: number, facts: ReadonlyMap<string, Fact>) {
  const fact = facts.get(claim.fact);
  if (!fact && (claim.claims === 'Observation' || claim.claims === 'Relation')) {
    throw new Error(`Claim ${claim.id} supports ${claim.fact}, which its report does not have`);
  }
  return { ...claim, year, says: fact && claim.role === 'VALUE' ? saysOf(fact, claim.says) : null };
}

/** A relation that the official codes give: no claim says it, so the report that brings the code list carries it. */
const codeRow = (relation: Relation) => withDigest({ id: relation.id, says: saysOf(relation, null) });
