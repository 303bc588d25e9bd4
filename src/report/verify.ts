import { entitySources } from './claims/entity-sources.js';
import type { Reading } from './claims/reading.js';
import { checkCounts, countsOf } from './counts.js';
import { type Coverage, coverageOf, NO_COVERAGE } from './coverage.js';
import { earlierFolders } from './earlier-reports.js';
import type { VerifiedReport } from './facts.js';
import { type ClaimsFile, readClaimsFile } from './files/claims-file.js';
import { type ReportFile, readReportFile } from './files/report-file.js';
import { readSources, type Sources } from './files/sources.js';
import { openReading } from './open-reading.js';
import { FileProblems, type Problem, sortProblems } from './problems.js';
import { type ReadFacts, readFacts } from './read-facts.js';

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

/** The town's reports before the one in a folder, those that are accepted. */
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
  const checked = checkSources(sources, found, earlier);
  if (checked === null) return { problems: sortProblems(found), coverage: NO_COVERAGE };
  const { reading, file, facts } = checked;
  if (found.length === 0) checkCounts(file, countsOf(facts.facts), new FileProblems(sources.report.path, found));
  const coverage = coverageOf(reading, file, sources.text.path, facts);
  if (found.length > 0) return { problems: sortProblems(found), coverage };
  return { report: { report: reading.report, ...facts.facts }, problems: [], coverage };
}

/** The files of a report read against its text; what is wrong in them stands in the problems found. */
export interface CheckedSources {
  reading: Reading;
  file: ReportFile;
  facts: ReadFacts;
}

/**
 * Reads and checks everything but the pinned counts; null where the files are too broken to be read.
 *
 * @param readClaims another way to read claims.yaml than as one piece
 */
export function checkSources(
  sources: Sources,
  found: Problem[],
  earlier: readonly VerifiedReport[],
  readClaims: (path: string, source: string, found: Problem[]) => ClaimsFile | null = readClaimsFile,
): CheckedSources | null {
  const { text, report: reportSource, claims: claimsSource } = sources;
  const file = reportSource.content === null ? null : readReportFile(reportSource.path, reportSource.content, found);
  const claims = claimsSource.content === null ? null : readClaims(claimsSource.path, claimsSource.content, found);
  const entities = entitySources(sources, file?.town.text ?? '', found);
  const reportProblems = new FileProblems(reportSource.path, found);
  const claimProblems = new FileProblems(claimsSource.path, found);
  const reading = openReading({ text: text.content, file, claims, entities, reportProblems, claimProblems });
  if (reading === null || file === null || claims === null) return null;
  const before = earlier.filter(
    ({ report }) => report.townCode === reading.report.townCode && report.year < reading.report.year,
  );
  return { reading, file, facts: readFacts(reading, claims, before) };
}
