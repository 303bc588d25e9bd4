import { stringify } from 'csv-stringify/sync';
import type { Line } from './line.js';

export type FormatName = 'jsonl' | 'csv';

/** How lines become text. */
export interface Format {
  /** What the file begins with, given the names of its columns. */
  opening(columns: readonly string[]): string;
  text(lines: readonly Line[]): string;
}

/** JSON, one object a line. */
const jsonl: Format = {
  opening: () => '',
  text: (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
};

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * For spreadsheets: the same columns, quoted as RFC 4180 has it. The byte order mark tells them that it is UTF-8; what they would
 * take for a formula gets an apostrophe before it, while a negative number stays one.
 */
const csv: Format = {
  opening: (columns) => BYTE_ORDER_MARK + rows([columns]),
  text: (lines) => rows(lines.map((line) => Object.values(line).map(cell))),
};

export const FORMATS: Readonly<Record<FormatName, Format>> = { jsonl, csv };

const rows = (cells: readonly (readonly unknown[])[]): string =>
  stringify(cells as unknown[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quote_record_delimiter: true,
    cast: { boolean: String },
  });

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.map(item).join(';') : value);

/** An item of a list in a form to read: 春来(因名单用简称); 引文@report/990000001/2031:12-30, with its role unless it is the value's. */
function item(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, id, because, quote, report, start, end, role } = value as Record<string, unknown>;
  if (quote === undefined) return `${name ?? id}(${because})`;
  return `${quote}@${report}:${start}-${end}${role === 'VALUE' ? '' : ` ${role}`}`;
}
