import { plainNumber, scalar } from './scalar.js';

/** A value of a claims file: a scalar as it is printed, a list, or named fields. */
export type Value = string | readonly Value[] | Entry;

/** Named fields in their order, on one line of the file. */
export interface Entry {
  fields: readonly Field[];
}

export interface Field {
  name: string;
  value: Value;
}

/** A line of the file with the columns (from 1) at which its outermost fields begin. */
export interface PrintedEntry {
  line: string;
  columns: readonly { name: string; from: number }[];
}

/** A field, or none where there is nothing to say. */
export const field = (name: string, value: Value | null | undefined | false): Field[] =>
  value === null || value === undefined || value === false ? [] : [{ name, value }];

/** As `- { of: town, indicator: 税收收入 }` behind an indent. */
export function printEntry(entry: Entry, indent = ''): PrintedEntry {
  let line = `${indent}- { `;
  const columns: { name: string; from: number }[] = [];
  for (const { name, value } of entry.fields) {
    if (columns.length > 0) line += ', ';
    columns.push({ name, from: line.length + 1 });
    line += printField({ name, value });
  }
  return { line: `${line} }`, columns };
}

/** The outermost field that a column lies in. */
export const fieldAt = ({ columns }: Pick<PrintedEntry, 'columns'>, column: number): string | null =>
  columns.findLast(({ from }) => from <= column)?.name ?? null;

/** Fields that hold a year, a period, a count, yes or no: plain, as people write them. */
const NUMBERS = new Set(['year', 'period', 'nth']);
const FLAGS = new Set(['additive', 'open', 'inferred', 'subjectOmitted']);

function printField({ name, value }: Field): string {
  if (typeof value !== 'string') return `${name}: ${printValue(value)}`;
  if (FLAGS.has(name)) return `${name}: ${value}`;
  return `${name}: ${NUMBERS.has(name) ? plainNumber(value) : scalar(value)}`;
}

export function printValue(value: Value): string {
  if (typeof value === 'string') return scalar(value);
  if ('fields' in value) return `{ ${value.fields.map(printField).join(', ')} }`;
  return `[${value.map(printValue).join(', ')}]`;
}
