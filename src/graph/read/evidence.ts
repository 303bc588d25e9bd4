import type { EvidenceRole } from '../../vocabulary/evidence-role.js';
import type { Reader } from '../connection.js';
import type { Row, Statement } from '../statement.js';
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

function evidenceStatement({ passage, report }: EvidenceWanted, then: boolean): Statement {
  const map = (variable: string, id: string, properties: readonly string[]) =>
    properties.length > 0
      ? `${variable} {${['id', ...properties].map((property) => `.${property}`).join(', ')}}`
      : `{id: claim.${id}}`;
  const matches = then
    ? [
        statesThen(
          'claim',
          'Claim',
          'claim.fact = fact AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL',
          'fact',
        ),
        passage.length > 0 && statesThen('passage', 'Passage', 'passage.id = claim.passage', 'claim'),
        report.length > 0 && statesThen('report', 'Report', 'report.id = claim.report', 'claim'),
      ]
    : [
        'MATCH (claim:Claim) USING INDEX SEEK claim:Claim(fact, report, start, id)',
        'WHERE claim.fact = fact AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL',
        passage.length > 0 && 'MATCH (passage:Passage {id: claim.passage})',
        report.length > 0 && 'MATCH (report:Report {id: claim.report})',
      ];
  const text = `UNWIND $facts AS fact
${matches.filter(Boolean).join('\n')}
RETURN fact, claim {.id, .quote, .start, .end, .role, passage: ${map('passage', 'passage', passage)}, report: ${map('report', 'report', report)}} AS evidence
ORDER BY fact, claim.role <> 'VALUE', claim.year, claim.start, claim.id`;
  return then ? thenStatement('evidence', text) : { name: 'evidence', text };
}
