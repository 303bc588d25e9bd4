import type { Row } from '../../graph/statement.js';
import { CONFLICT_COLUMNS, conflictLine } from './conflict-line.js';
import { ENTITY_COLUMNS, entityLine } from './entity-line.js';
import type { Line } from './line.js';
import { OBSERVATION_COLUMNS, observationLine } from './observation-line.js';
import { PASSAGE_COLUMNS, passageLine } from './passage-line.js';
import { RELATION_COLUMNS, relationLine } from './relation-line.js';
import { REPORT_COLUMNS, reportLine } from './report-line.js';

/** One sort of lines, with a file of its own. */
export interface ExportRecord {
  /** Of the file, without its ending, and of the statement that reads its rows: read/export-<name>. */
  name: string;
  columns: readonly string[];
  lineOf(row: Row): Line;
  /** Where the first page starts, as parameters of the statement. */
  start: Row;
  /** Where the page after this row starts. */
  after(row: Row): Row;
}

const byId = { start: { after: '' }, after: ({ id }: Row) => ({ after: id }) };
const byText = { start: { report: '', position: -1 }, after: ({ report, position }: Row) => ({ report, position }) };

/** A row is what the record's statement returns: its line's function says which columns. */
const record = <Given extends object>(
  name: string,
  columns: readonly string[],
  line: (row: Given) => object,
  order: Pick<ExportRecord, 'start' | 'after'> = byId,
): ExportRecord => ({ name, columns, lineOf: (row) => line(row as Given) as Line, ...order });

/** All that an export writes, a file each. */
export const RECORDS: readonly ExportRecord[] = [
  record('reports', REPORT_COLUMNS, reportLine),
  record('passages', PASSAGE_COLUMNS, passageLine, byText),
  record('entities', ENTITY_COLUMNS, entityLine),
  record('observations', OBSERVATION_COLUMNS, observationLine),
  record('relations', RELATION_COLUMNS, relationLine),
  record('conflicts', CONFLICT_COLUMNS, conflictLine),
];
