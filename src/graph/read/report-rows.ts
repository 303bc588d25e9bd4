import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';

export interface ReportRow extends Row {
  id: string;
}

/** The reports with these ids, those that exist, by one statement. */
export async function readReports(
  reader: Reader,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, ReportRow>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id\nMATCH (n:Report {id: id})\nRETURN n {${fields}} AS node`;
  const rows = await reader.read<{ node: ReportRow }>({ name: 'reports.byId', text }, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
