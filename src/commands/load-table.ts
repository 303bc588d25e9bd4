import type { Counts, LoadSummary } from '../report/load/summary.js';

const HEADER = ['report', 'claims', 'entities', 'observations', 'relations', 'conflicts', 'seconds'];

/** What loads changed, a line for each report: how many there are now, and how many are new (+), changed (~) and retired (-). */
export function loadTable(summaries: readonly LoadSummary[]): string {
  const rows = summaries.map(({ report, claims, entities, observations, relations, conflicts, seconds }) => [
    report,
    ...[claims, entities, observations, relations, conflicts].map(cell),
    seconds.toFixed(1),
  ]);
  const table = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, verdict(summaries)].join('\n');
}

const cell = ({ total, added, changed, retired }: Counts): string =>
  [String(total), ...part('+', added), ...part('~', changed), ...part('-', retired)].join(' ');

const part = (sign: string, count: number): string[] => (count === 0 ? [] : [`${sign}${count}`]);

function verdict(summaries: readonly LoadSummary[]): string {
  const different = summaries.filter(({ changed }) => changed).length;
  if (different === 0) return 'The graph has all of it already: no change.';
  return `${different} of ${summaries.length} ${summaries.length === 1 ? 'report' : 'reports'} with changes: + new, ~ changed, - retired.`;
}
