import { type Coverage, NO_COVERAGE } from './coverage.js';
import { earlierFolders } from './earlier-reports.js';
import type { VerifiedReport } from './facts.js';
import { readSources, type Sources } from './files/sources.js';
import { type Problem, sortProblems } from './problems.js';
import { readReport } from './read-report.js';

export { findReportFolders } from './files/find-folders.js';

/** What verify finds: the report if it is accepted whole, otherwise every problem; and the coverage as far as claims could be read. */
export interface Verification {
  report?: VerifiedReport;
  /** Sorted by file, line and column, each once. */
  problems: Problem[];
  coverage: Coverage;
}

/**
 * Verifies the report in a folder, without a database, beside the town's earlier reports, whose figures it may restate (those
 * that have problems are left out: their own verification tells them). Never throws for what is wrong in the files.
 */
export async function verifyFolder(folder: string): Promise<Verification> {
  return verifyAlone(folder, await earlierReports(folder));
}

/** The town's earlier reports, those that verify. */
export async function earlierReports(folder: string): Promise<VerifiedReport[]> {
  const earlier = await Promise.all((await earlierFolders(folder)).map((other) => verifyAlone(other, [])));
  return earlier.flatMap(({ report }) => report ?? []);
}

async function verifyAlone(folder: string, earlier: readonly VerifiedReport[]): Promise<Verification> {
  const problems: Problem[] = [];
  return verifySources(await readSources(folder, problems), problems, earlier);
}

/**
 * Verifies a report from the contents of its files.
 *
 * @param found problems of the files themselves, which come first: a missing one, one that is no UTF-8
 * @param earlier the town's verified reports; those of this year or later are not looked at
 */
export function verifySources(
  sources: Sources,
  found: Problem[] = [],
  earlier: readonly VerifiedReport[] = [],
): Verification {
  const { read } = readReport(sources, found, earlier);
  if (read === null) return { problems: sortProblems(found), coverage: NO_COVERAGE };
  const { reading, facts, coverage } = read;
  if (found.length > 0) return { problems: sortProblems(found), coverage };
  return { report: { report: reading.report, ...facts.facts }, problems: [], coverage };
}
