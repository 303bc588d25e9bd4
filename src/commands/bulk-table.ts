import type { BulkLoad } from '../report/bulk/bulk-load.js';
import type { COUNTED } from '../report/load/summary.js';
import { loadTable } from './load-table.js';

/** Seconds of each stage, by its name. */
export type Stages = Record<string, number>;

/** Above this, one line for all reports says more than one for each. */
const MOST_LINES = 100;

/** What was imported: the table of `load`, or its sums where there are many reports; then how long each stage took. */
export function bulkTable({ summaries, files }: BulkLoad, stages: Stages): string {
  const sum = (record: (typeof COUNTED)[number], what: 'total' | 'added' = 'total'): number =>
    summaries.reduce((all, summary) => all + summary[record][what], 0);
  const count = (all: readonly { count: number }[]): number => all.reduce((total, file) => total + file.count, 0);
  const table =
    summaries.length <= MOST_LINES
      ? loadTable(summaries)
      : `${summaries.length} reports: ${sum('claims')} claims, ${sum('entities', 'added')} entities, ${sum('observations')} observations, ` +
        `${sum('relations')} relations, ${sum('conflicts')} conflicts.`;
  const times = Object.entries(stages).map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
  // what several reports say is one fact
  const facts = (['claims', 'observations', 'relations'] as const).reduce(
    (total, record) => total + sum(record, 'added'),
    0,
  );
  return (
    `${table}\nImported ${count(files.nodes)} nodes and ${count(files.relationships)} relationships, ${facts} facts and claims: ` +
    `${times.join(', ')}.`
  );
}
