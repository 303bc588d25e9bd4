import { BadInput } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import type { Progress } from '../graph/local/progress.js';
import { planAnew } from '../graph/plan-anew.js';
import { applySchema } from '../graph/schema.js';
import { holds, readReportFolders } from '../report/load/folders.js';
import { retireReport, tryRetiring } from '../report/load/load.js';
import { loadTable } from './load-table.js';
import { sayPassing } from './terminal.js';

/**
 * `load --retire <report id>`: takes a report out of the graph, with what only it says. Gives what there is to say of it.
 *
 * @throws BadInput naming the reports that there are, when it is none of them
 */
export async function retire(graph: Graph, id: string, dryRun: boolean, progress: Progress): Promise<string> {
  const reports = await readReportFolders(graph);
  const report = reports.find((each) => each.id === id);
  if (report === undefined) {
    const known = reports.map((each) => each.id).join(', ');
    throw new BadInput(
      '--retire',
      id,
      `the id of a report that the graph has${known ? `: ${known}` : ', and it has none'}`,
    );
  }
  progress(`Taking out ${report.title}`);
  if (!dryRun) await applySchema(graph);
  const summary = dryRun ? await tryRetiring(graph, report) : await retireReport(graph, report, sayPassing);
  sayPassing('');
  if (!dryRun) await planAnew(graph);
  const table = loadTable([summary]);
  const isThere = report.folder !== null && (await holds(report.folder, id));
  return isThere
    ? `${table}\nIts folder is still there, and the next load of it brings the report back: ${report.folder}`
    : table;
}
