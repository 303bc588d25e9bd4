import type { Reader } from '../connection.js';
import type { NodeRow } from './nodes-by-id.js';

/** The reports that say each of these facts, the earliest first, by one statement. */
export async function readReportsOf(
  reader: Reader,
  facts: readonly string[],
  properties: readonly string[],
): Promise<Map<string, NodeRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $facts AS fact
MATCH (claim:Claim) USING INDEX SEEK claim:Claim(fact, report, start, id)
WHERE claim.fact = fact AND claim.report IS NOT NULL AND claim.start IS NOT NULL AND claim.id IS NOT NULL
WITH DISTINCT fact, claim.report AS report
MATCH (n:Report {id: report})
RETURN fact, n {${fields}} AS node ORDER BY fact, n.year, n.id`;
  const rows = await reader.read<{ fact: string; node: NodeRow }>({ name: 'reportsOf', text }, { facts });
  const found = new Map<string, NodeRow[]>(facts.map((fact) => [fact, []]));
  for (const { fact, node } of rows) found.get(fact)?.push(node);
  return found;
}
