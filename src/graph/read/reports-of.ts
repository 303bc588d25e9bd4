import type { Reader } from '../connection.js';
import { statesThen, thenStatement } from './loaded-then.js';
import type { NodeRow } from './nodes-by-id.js';

/** The reports that say each of these facts, the earliest first, by one statement. */
export async function readReportsOf(
  reader: Reader,
  facts: readonly string[],
  properties: readonly string[],
): Promise<Map<string, NodeRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const ofFact = 'claim.fact = fact AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL';
  const saying = (claims: string, reports: string) => `UNWIND $facts AS fact
${claims}
WITH DISTINCT fact, claim.report AS report
${reports}
RETURN fact, n {${fields}} AS node ORDER BY fact, n.year, n.id`;
  const statement =
    reader.knownAt === undefined
      ? {
          name: 'reportsOf',
          text: saying(
            `MATCH (claim:Claim) USING INDEX SEEK claim:Claim(fact, report, start, id)\nWHERE ${ofFact}`,
            'MATCH (n:Report {id: report})',
          ),
        }
      : thenStatement(
          'reportsOf',
          saying(statesThen('claim', 'Claim', ofFact, 'fact'), statesThen('n', 'Report', 'n.id = report', 'report')),
        );
  const rows = await reader.read<{ fact: string; node: NodeRow }>(statement, { facts });
  const found = new Map<string, NodeRow[]>(facts.map((fact) => [fact, []]));
  for (const { fact, node } of rows) found.get(fact)?.push(node);
  return found;
}
