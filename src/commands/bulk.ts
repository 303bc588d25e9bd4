import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput, XiangtuError } from '../errors.js';
import { Graph } from '../graph/connection.js';
import { emptyListStatements } from '../graph/local/empty-lists.js';
import { acquireLocalServer, fillLocalServer } from '../graph/local/server.js';
import { runUnhurried } from '../graph/local/unhurried.js';
import { planAnew } from '../graph/plan-anew.js';
import { applySchemaToFull } from '../graph/schema.js';
import { type BulkLoad, bulkLoad } from '../report/bulk/bulk-load.js';
import { refuseUnlessEmpty } from '../report/bulk/empty-database.js';
import { addNationalList } from '../report/bulk/national-list.js';
import { byTown } from '../report/bulk/town-queue.js';
import { verifyPool } from '../report/bulk/verify-pool.js';
import { formatProblems, type Problem, sortProblems } from '../report/problems.js';
import { CodeList } from '../report/town/code-list.js';
import { findReportFolders } from '../report/verify.js';
import type { Settings } from '../settings.js';
import { bulkTable, type Stages } from './bulk-table.js';
import { sayPassing, sayProgress } from './terminal.js';

/**
 * Fills the local database, which is empty, with the reports at these paths by Neo4j's own import: the same graph as loading them one by
 * one would make.
 *
 * @param options divisions: whether to add all divisions and villages of the official code list
 * @returns what to print: a table
 * @throws XiangtuError with every problem, before anything is imported; or when the database is not a local and empty one
 */
export async function loadInBulk(
  paths: readonly string[],
  settings: Settings,
  { divisions = false }: { divisions?: boolean } = {},
): Promise<string> {
  if (settings.ownServer !== null)
    throw new BadInput('--bulk', 'NEO4J_URI is set', 'the local database: the import writes its files', {
      hint: 'Unset NEO4J_URI to fill the local one, or load without --bulk.',
    });
  const folders = await findReportFolders(paths);
  const list = divisions ? await CodeList.open(settings.home, sayProgress) : null;
  const scratch = await mkdtemp(join(tmpdir(), 'xiangtu-bulk-'));
  try {
    const stages: Stages = {};
    const server = await acquireLocalServer(settings, sayProgress);
    const graph = new Graph(server);
    let load: BulkLoad;
    try {
      await refuseUnlessEmpty(graph);
      load = await timed(stages, 'reading and verifying', () => readAll(folders, scratch, list));
      stages['reading and verifying']! -= load.writing;
      stages['writing rows'] = load.writing;
      await refuseUnlessEmpty(graph);
    } finally {
      await graph.close();
      await server.release();
    }
    sayProgress('The local database stops for the import');
    await timed(stages, 'import', async () => {
      const stopping = performance.now();
      await fillLocalServer(settings, load.files, scratch, sayProgress, () => {
        stages.stopping = (performance.now() - stopping) / 1_000;
        sayProgress('Importing');
      });
    });
    stages.import! -= stages.stopping!;
    await finish(settings, load, stages);
    return bulkTable(load, stages);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What the import leaves to be done in the running database. */
async function finish(settings: Settings, { files }: BulkLoad, stages: Stages): Promise<void> {
  const server = await acquireLocalServer(settings, sayProgress);
  try {
    await timed(stages, 'empty lists', () => runUnhurried(server, emptyListStatements(files)));
    sayProgress('Making the indexes');
    await timed(stages, 'indexes', () => applySchemaToFull(server));
    const graph = new Graph(server);
    await planAnew(graph);
    await graph.close();
  } finally {
    await server.release();
  }
}

async function readAll(folders: readonly string[], scratch: string, list: CodeList | null): Promise<BulkLoad> {
  const found: Problem[] = [];
  const towns = byTown(folders).length;
  const pool = verifyPool(towns);
  sayProgress(`Reading ${folders.length} reports of ${towns} towns`);
  try {
    const load = await bulkLoad(
      folders,
      scratch,
      {
        verify: pool.verify,
        ahead: pool.size + 1,
        onTown: (read) => sayPassing(`  ${read} of ${towns} towns`),
        more: async (graph, covered) => {
          if (list === null) return;
          sayProgress('Reading the official list of divisions');
          const added = await addNationalList(graph, covered, list);
          sayProgress(`Added ${added.divisions} divisions and ${added.villages} villages that no report here is of`);
        },
      },
      (problems) => found.push(...problems),
    );
    sayPassing('');
    if (load !== null) return load;
  } finally {
    await pool.close();
  }
  const problems = sortProblems(found);
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new XiangtuError(`${formatProblems(problems)}\nNothing was imported: the files have ${count}.`, {
    hint: 'Correct the files and load again; `npx xiangtu verify` finds the same without a database.',
  });
}

async function timed<Result>(stages: Stages, name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  stages[name] = (performance.now() - start) / 1_000;
  return result;
}
