import type { EvidenceRole } from '../../vocabulary/evidence-role.js';
import type { Reader } from '../connection.js';
import type { Row, Statement } from '../statement.js';
import type { Beneath } from './beneath.js';
import { statesThen, thenStatement } from './loaded-then.js';

/** What to read beside the claim itself. */
export interface EvidenceWanted {
  /** Properties of the passage that is quoted; none read when empty. */
  passage: readonly string[];
  /** Properties of its report; none read when empty. */
  report: readonly string[];
}

export interface EvidenceRow extends Row {
  id: string;
  quote: string;
  start: number;
  end: number;
  role: EvidenceRole;
  /** With its id and what was wanted of it. */
  passage: Row & { id: string };
  report: Row & { id: string };
}

/**
 * The claims for any number of facts, by one statement: quotes that say the fact itself first, then those that give its period,
 * subject or scope; in the order of reports and text.
 */
export async function readEvidence(
  reader: Reader,
  facts: readonly string[],
  wanted: EvidenceWanted,
): Promise<Map<string, EvidenceRow[]>> {
  const rows = await reader.read<{ fact: string; evidence: EvidenceRow }>(
    evidenceStatement(wanted, reader.knownAt !== undefined),
    {
      facts: [...new Set(facts)],
    },
  );
  const byFact = new Map<string, EvidenceRow[]>(facts.map((fact) => [fact, []]));
  for (const { fact, evidence } of rows) byFact.get(fact)?.push(evidence);
  return byFact;
}

/** The claims for the parent, read within its statement: gives them as `readEvidence` does. */
export const evidenceBeneath = (wanted: EvidenceWanted, only?: string): Beneath => ({
  only,
  beneath: [],
  rows: ({ id }, at) => {
    const claim = `${at}claim`;
    const read = matchesOf(wanted, id, at).filter(Boolean).join('\n');
    return {
      cypher: `${read}\nWITH * ORDER BY ${orderOf(claim)}`,
      columns: `node: ${rowOf(wanted, at)}`,
      node: claim,
      params: {},
    };
  },
});

function evidenceStatement(wanted: EvidenceWanted, then: boolean): Statement {
  const matches = then ? matchesThen(wanted) : matchesOf(wanted, 'fact', '');
  const text = `UNWIND $facts AS fact
${matches.filter(Boolean).join('\n')}
RETURN fact, ${rowOf(wanted, '')} AS evidence
ORDER BY fact, ${orderOf('claim')}`;
  return then ? thenStatement('evidence', text) : { name: 'evidence', text };
}

/** @param fact the Cypher of its id. All names begin with `at` */
const matchesOf = ({ passage, report }: EvidenceWanted, fact: string, at: string) => [
  `MATCH (${at}claim:Claim) USING INDEX SEEK ${at}claim:Claim(fact, report, start, id)`,
  `WHERE ${ofFact(`${at}claim`, fact)}`,
  passage.length > 0 && `MATCH (${at}passage:Passage {id: ${at}claim.passage})`,
  report.length > 0 && `MATCH (${at}report:Report {id: ${at}claim.report})`,
];

const matchesThen = ({ passage, report }: EvidenceWanted) => [
  statesThen('claim', 'Claim', ofFact('claim', 'fact'), 'fact'),
  passage.length > 0 && statesThen('passage', 'Passage', 'passage.id = claim.passage', 'claim'),
  report.length > 0 && statesThen('report', 'Report', 'report.id = claim.report', 'claim'),
];

const ofFact = (claim: string, fact: string): string =>
  `${claim}.fact = ${fact} AND ${claim}.report IS NOT NULL AND ${claim}.start IS NOT NULL AND ${claim}.id IS NOT NULL`;

const orderOf = (claim: string): string => `${claim}.role <> 'VALUE', ${claim}.year, ${claim}.start, ${claim}.id`;

function rowOf({ passage, report }: EvidenceWanted, at: string): string {
  const claim = `${at}claim`;
  const map = (variable: string, id: string, properties: readonly string[]) =>
    properties.length > 0
      ? `${at}${variable} {${['id', ...properties].map((property) => `.${property}`).join(', ')}}`
      : `{id: ${claim}.${id}}`;
  return `${claim} {.id, .quote, .start, .end, .role, passage: ${map('passage', 'passage', passage)}, report: ${map('report', 'report', report)}}`;
}
