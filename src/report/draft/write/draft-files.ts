import { type Coverage, coverageOf } from '../../coverage.js';
import type { Prepared } from '../prepare.js';
import { coverageLines } from './coverage-lines.js';
import { reportFile, withCounts } from './report-file.js';
import type { Settled } from './settle.js';
import type { NewFile } from './write-files.js';

/** The files of a settled draft; claims.yaml is the last, since it makes a report of them. */
export interface DraftFiles {
  files: NewFile[];
  claims: NewFile;
  coverage: Coverage;
}

/** What is to be written for a draft whose claims verify. */
export function draftFiles({ ground: { sources }, copies }: Prepared, settled: Settled): DraftFiles {
  const { draft, decisions, counts, checked, claims, entities } = settled;
  const report =
    sources.report.content === null
      ? reportFile(draft, decisions, counts).content()
      : (withCounts(sources.report.content, counts) ?? sources.report.content);
  const coverage = coverageOf(checked.reading, checked.file, sources.text.path, checked.facts);
  return {
    files: [
      ...copies,
      { path: sources.entities.path, content: entities.content() },
      { path: sources.report.path, content: report },
    ],
    claims: { path: sources.claims.path, content: claims.content() + coverageLines(coverage) },
    coverage,
  };
}
