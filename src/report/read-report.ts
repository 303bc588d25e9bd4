import type { Reading } from './claims/reading.js';
import { checkCounts, countsOf } from './counts.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { VerifiedReport } from './facts.js';
import { type ClaimsFile, readClaimsFile } from './files/claims-file.js';
import { readEntitiesFile, readVillagesFile } from './files/entities-file.js';
import { type ReportFile, readReportFile } from './files/report-file.js';
import type { Sources } from './files/sources.js';
import { openReading } from './open-reading.js';
import { FileProblems, type Problem } from './problems.js';
import { type ReadFacts, readFacts } from './read-facts.js';

/** All of a report that could be read, however much of it is wrong. */
export interface ReadReport {
  /** Both null when the file is missing or broken. */
  file: ReportFile | null;
  claimsFile: ClaimsFile | null;
  /** What the claims say; null when the text, report.yaml, claims.yaml or the town is missing or broken. */
  read: { reading: Reading; facts: ReadFacts; coverage: Coverage } | null;
}

/**
 * Reads a report from the contents of its files.
 *
 * @param found where what is wrong goes
 * @param earlier the town's verified reports; those of this year or later are not looked at
 */
export function readReport(sources: Sources, found: Problem[], earlier: readonly VerifiedReport[]): ReadReport {
  const { file, claimsFile, checked } = checkReport(sources, found, earlier);
  if (checked === null) return { file, claimsFile, read: null };
  const { reading, facts } = checked;
  checkCounts(checked.file, countsOf(facts.facts), new FileProblems(sources.report.path, found));
  return {
    file,
    claimsFile,
    read: { reading, facts, coverage: coverageOf(reading, checked.file, sources.text.path, facts) },
  };
}

/** A report read without its pinned counts and without its coverage, as a draft needs it while its claims still change. */
export interface CheckedReport {
  reading: Reading;
  file: ReportFile;
  facts: ReadFacts;
}

/** Reads and checks all but the pinned counts; parameters as for `readReport`. */
export function checkReport(
  sources: Sources,
  found: Problem[],
  earlier: readonly VerifiedReport[],
): Pick<ReadReport, 'file' | 'claimsFile'> & { checked: CheckedReport | null } {
  const { text, report: reportSource, claims: claimsSource } = sources;
  const file = reportSource.content === null ? null : readReportFile(reportSource.path, reportSource.content, found);
  const claims = claimsSource.content === null ? null : readClaimsFile(claimsSource.path, claimsSource.content, found);
  const entities = [
    { source: sources.shared, read: readEntitiesFile, own: false, official: false },
    { source: sources.villages, read: readVillagesFile, own: true, official: true },
    { source: sources.entities, read: readEntitiesFile, own: true, official: false },
  ].map(({ source, read, own, official }) => ({
    entries: source.content === null ? [] : read(source.path, source.content, found),
    problems: new FileProblems(source.path, found),
    townCode: own ? (file?.town.text ?? '') : null,
    official,
  }));
  const reportProblems = new FileProblems(reportSource.path, found);
  const claimProblems = new FileProblems(claimsSource.path, found);
  const reading = openReading({ text: text.content, file, claims, entities, reportProblems, claimProblems });
  if (reading === null || file === null || claims === null) return { file, claimsFile: claims, checked: null };
  const before = earlier.filter(
    ({ report }) => report.townCode === reading.report.townCode && report.year < reading.report.year,
  );
  return { file, claimsFile: claims, checked: { reading, file, facts: readFacts(reading, claims, before) } };
}
