import type { BulkLoad } from '../report/bulk/bulk-load.js';
import { loadTable } from './load-table.js';

/** Seconds of each stage, by its name. */
export type Stages = Record<string, number>;

/** Above this, one line for all reports says more than one for each. */
const MOST_LINES = 100;

/** What was imported: the table of `load`, or its sums where there are many reports; then how long each stage took. */
export function bulkTable({ summaries, files }: BulkLoad, stages: Stages): string {
  const sum = (record: 'claims' | 'entities' | 'observations' | 'relations' | 'conflicts'): number =>
    summaries.reduce((total, summary) => total + summary[record].total, 0);
  const entities = summaries.reduce((total, summary) => total + summary.entities.added, 0);
  const count = (all: readonly { count: number }[]): number => all.reduce((total, file) => total + file.count, 0);
  const table =
    summaries.length <= MOST_LINES
      ? loadTable(summaries)
      : `${summaries.length} reports: ${sum('claims')} claims, ${entities} entities, ${sum('observations')} observations, ` +
        `${sum('relations')} relations, ${sum('conflicts')} conflicts.`;
  const times = Object.entries(stages).map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
  const facts = sum('claims') + sum('observations') + sum('relations');
  return (
    `${table}\nImported ${count(files.nodes)} nodes and ${count(files.relationships)} relationships, ${facts} facts and claims: ` +
    `${times.join(', ')}.`
  );
}
