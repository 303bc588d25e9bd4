import { Command } from 'commander';
import { XiangtuError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import type { Progress } from '../graph/local/progress.js';
import { planAnew } from '../graph/plan-anew.js';
import type { VerifiedReport } from '../report/facts.js';
import { loadReport, tryReport } from '../report/load/load.js';
import type { LoadSummary } from '../report/load/summary.js';
import { formatProblems } from '../report/problems.js';
import { findReportFolders, verifyFolder } from '../report/verify.js';
import { readSettings } from '../settings.js';
import { withGraph } from './database.js';
import { loadTable } from './load-table.js';
import { say, sayProgress } from './terminal.js';

/** `load [path…]`: verifies all reports there, then brings the graph to what they say. */
export function loadCommand(): Command {
  return new Command('load')
    .description('verify reports and bring the graph to what they say 核对并加载报告')
    .argument('[path...]', 'report folders, town folders or a folder of towns', ['seed'])
    .option('--dry-run', 'print what would change and write nothing 只列出将有的变化')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx xiangtu load seed/xiaopu --dry-run\n\n' +
        'Loading the same again changes nothing; what a report no longer says goes. Exits with 1 if a report has a problem.',
    )
    .action(async (paths: string[], { dryRun }: { dryRun?: boolean }) => {
      const reports = await verifyAll(paths, sayProgress);
      const load = dryRun ? tryReport : loadReport;
      const summaries = await withGraph(readSettings(process.env), sayProgress, (graph) =>
        loadAll(graph, reports, load, sayProgress),
      );
      say(loadTable(summaries));
      if (dryRun) say('A dry run: nothing was written.');
    });
}

/**
 * Verifies the reports at these paths and loads them all, each in a transaction of its own.
 *
 * @throws XiangtuError with every problem, before anything is loaded, when a report has any
 */
export async function loadReports(graph: Graph, paths: readonly string[], progress: Progress): Promise<LoadSummary[]> {
  return loadAll(graph, await verifyAll(paths, progress), loadReport, progress);
}

async function verifyAll(paths: readonly string[], progress: Progress): Promise<VerifiedReport[]> {
  const folders = await findReportFolders(paths);
  const problems = [];
  const reports = [];
  for (const folder of folders) {
    progress(`Verifying ${folder}`);
    const verified = await verifyFolder(folder);
    problems.push(...verified.problems);
    if (verified.report) reports.push(verified.report);
  }
  if (problems.length === 0) return reports;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new XiangtuError(`${formatProblems(problems)}\nNothing was loaded: the files have ${count}.`, {
    hint: 'Correct the files and load again; `npx xiangtu verify` finds the same without a database.',
  });
}

async function loadAll(
  graph: Graph,
  reports: readonly VerifiedReport[],
  load: (graph: Graph, report: VerifiedReport) => Promise<LoadSummary>,
  progress: Progress,
): Promise<LoadSummary[]> {
  const summaries = [];
  for (const [at, report] of reports.entries()) {
    progress(`Loading ${report.report.title} (${at + 1} of ${reports.length})`);
    summaries.push(await load(graph, report));
  }
  if (load === loadReport && summaries.some(({ changed }) => changed)) await planAnew(graph);
  return summaries;
}
