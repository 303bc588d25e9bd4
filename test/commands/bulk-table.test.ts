import { bulkTable } from '../../src/commands/bulk-table.js';
import type { LoadSummary } from '../../src/report/load/summary.js';

const counts = (total: number, added: number) => ({ total, added, changed: 0, retired: 0 });

/** Of a report that says so many facts, of which so many are new. */
const summary = (total: number, added: number): LoadSummary => ({
  report: 'report/990000001/2031',
  changed: true,
  claims: counts(10, 10),
  entities: counts(3, 1),
  observations: counts(2, 2),
  relations: counts(total, added),
  conflicts: counts(0, 0),
  seconds: 1,
});

test('a fact that two reports say is counted once', () => {
  const files = { nodes: [], relationships: [], arrayDelimiter: ';' };
  const table = bulkTable({ summaries: [summary(5, 5), summary(5, 1)], files, writing: 0 }, { import: 2 });
  expect(table).toMatch(/ 30 facts and claims: import 2\.0 s\.$/);
});
