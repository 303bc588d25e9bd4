import { loadTable } from '../../src/commands/load-table.js';
import type { LoadSummary } from '../../src/report/load/summary.js';

const none = { total: 3, added: 0, changed: 0, retired: 0 };
const summary = (changes: Partial<LoadSummary> = {}): LoadSummary => ({
  report: 'report/990000001/2031',
  changed: false,
  claims: none,
  entities: none,
  observations: none,
  relations: none,
  conflicts: none,
  seconds: 0.24,
  ...changes,
});

test('the table aligns its columns and shows only what changed', () => {
  const claims = { total: 412, added: 12, changed: 1, retired: 2 };
  expect(loadTable([summary({ changed: true, claims }), summary()])).toBe(
    [
      'report                 claims         entities  observations  relations  conflicts  seconds',
      'report/990000001/2031  412 +12 ~1 -2  3         3             3          3          0.2',
      'report/990000001/2031  3              3         3             3          3          0.2',
      '1 of 2 reports with changes: + new, ~ changed, - retired.',
    ].join('\n'),
  );
});

test('when nothing changed the last line says so', () => {
  expect(loadTable([summary()]).split('\n').at(-1)).toBe('The graph has all of it already: no change.');
});
