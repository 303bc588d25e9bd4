import { statement } from '../../graph/catalogue.js';
import type { Reader } from '../../graph/connection.js';
import type { Line } from './line.js';
import type { ExportRecord } from './record.js';

/** Rows read at once: a page is all that an export keeps in memory. */
export const PAGE = 500;

/**
 * All lines of a record, a page at a time, in their order. Each page starts where the one before ended, so it costs no more.
 *
 * @param of ids of the reports whose lines are wanted; null for those of all
 */
export async function* pagesOf(
  reader: Reader,
  record: ExportRecord,
  { of = null, size = PAGE }: { of?: readonly string[] | null; size?: number } = {},
): AsyncGenerator<Line[]> {
  const name = `read/export-${record.name}${of === null ? '' : '-of-reports'}`;
  const reports = of === null ? {} : { reports: [...of] };
  for (let place = record.start; ; ) {
    const rows = await reader.read(statement(name), { ...reports, ...place, limit: size });
    if (rows.length > 0) yield rows.map((row) => record.lineOf(row));
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    place = record.after(last);
  }
}
