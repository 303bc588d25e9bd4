import type { DataVersionRow } from './data-version-row.js';
import type { Row, Statement } from './statement.js';

/** What a statement with the data version gives: one row. */
export interface RowsAndVersion extends Row {
  rows: Row[];
  version: number | null;
  loadedAt: string | null;
}

/**
 * The statement with the data version read after its last row, in one answer of the database: a look-up that needs all rows first cannot
 * be planned before them.
 *
 * @param columns all columns of the statement
 */
export const withVersionAtEnd = ({ name, text, joined }: Statement, columns: readonly string[]): Statement => ({
  name,
  joined: joined ?? false,
  text: `CALL () {
${text}
}
WITH collect({${columns.map((column) => `${column}: ${column}`).join(', ')}}) AS rows
OPTIONAL MATCH (version:DataVersion {id: CASE WHEN rows IS NOT NULL THEN 'current' END})
RETURN rows, version.version AS version, version.loadedAt AS loadedAt`,
});

export const versionOf = ({ version, loadedAt }: RowsAndVersion): DataVersionRow => ({
  version: version ?? 0,
  loadedAt,
});
