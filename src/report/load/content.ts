import type { Claim, Relation, VerifiedReport } from '../facts.js';
import { digestOf } from './digest.js';
import { type EntityRow, entityRow } from './entity-row.js';
import { type Fact, saysOf } from './merge.js';

/** What a report says, as rows to compare with the graph's: properties of nodes, each row with its digest. */
export function contentOf(verified: VerifiedReport) {
  const { report } = verified;
  const facts = new Map<string, Fact>([...verified.observations, ...verified.relations].map((fact) => [fact.id, fact]));
  const dated = { town: report.townCode, year: report.year };
  return {
    report: withDigest(report),
    passages: verified.passages.map(withDigest),
    entities: verified.entities.map(entityRow),
    indicators: verified.indicators.map((indicator) => withDigest({ id: `indicator/${indicator.name}`, ...indicator })),
    claims: verified.claims.map((claim) => withDigest(claimRow(claim, report.year, facts))),
    conflicts: verified.conflicts.map((conflict) => withDigest({ ...conflict, ...dated })),
    silences: verified.silences.map((silence) => withDigest({ ...silence, ...dated })),
    codes: verified.relations.filter(({ origin }) => origin === 'CODES').map(codeRow),
  };
}

export type Content = ReturnType<typeof contentOf>;
export type ReportRow = Content['report'];
export type PassageRow = Content['passages'][number];
export type ClaimRow = Content['claims'][number];
export type IndicatorRow = Content['indicators'][number];
export type ConflictRow = Content['conflicts'][number];
export type SilenceRow = Content['silences'][number];
export type CodeRow = Content['codes'][number];
export type { EntityRow };

const withDigest = <Row extends object>(row: Row): Row & { digest: string } => ({ ...row, digest: digestOf(row) });

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
