import type { Report } from '../facts.js';
import { lineOf } from './line.js';

/** A line of reports.jsonl. */
export type ReportLine = Report;

export const REPORT_COLUMNS: readonly (keyof ReportLine)[] = [
  'id',
  'town',
  'townCode',
  'year',
  'planYear',
  'title',
  'publisher',
  'date',
  'source',
  'length',
];

export const reportLine = (report: ReportLine): ReportLine => lineOf(REPORT_COLUMNS, report);
