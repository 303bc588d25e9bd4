import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { BadInput } from '../../errors.js';
import { EntityRegistry, type KnownEntity } from '../claims/entity-registry.js';
import { IndicatorRegistry } from '../claims/indicator-registry.js';
import { Reading } from '../claims/reading.js';
import { checkCounts, countsOf } from '../counts.js';
import { coverageOf } from '../coverage.js';
import type { Entity, Report, VerifiedReport } from '../facts.js';
import { type ReportFile, readReportFile } from '../files/report-file.js';
import { readSources, type Sources } from '../files/sources.js';
import { FileProblems, type Problem, sortProblems } from '../problems.js';
import type { ReadFacts } from '../read-facts.js';
import { passagesOf } from '../text/passages.js';
import { ReportText } from '../text/report-text.js';
import { sentencesOf } from '../text/sentences.js';
import { checkSources, earlierReports } from '../verify.js';
import { claimsShown } from './claims-shown.js';
import { placeProblems } from './problem-places.js';
import type { Review } from './review.js';

/**
 * What a reviewer sees of the report in a folder. Claims need not verify, and need not be there.
 *
 * @throws BadInput when there is no such folder, or no readable report.txt in it
 */
export async function readReview(folder: string): Promise<Review> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new BadInput('folder', folder, "an existing folder with a report's report.txt");
  if (!found.isDirectory()) throw new BadInput('folder', folder, "the report's folder, not a file in it");
  const problems: Problem[] = [];
  const sources = await readSources(folder, problems);
  const hasNoClaims = (await stat(join(folder, 'claims.yaml')).catch(() => null)) === null;
  const others = problems.filter(({ file }) => !hasNoClaims || file !== sources.claims.path);
  return reviewOf(normalize(folder), sources, others, await earlierReports(folder), hasNoClaims);
}

/**
 * The review of a report from the contents of its files.
 *
 * @param problems of the files themselves
 * @param hasNoClaims whether claims.yaml is not there yet, which is no problem here
 */
export function reviewOf(
  folder: string,
  sources: Sources,
  problems: Problem[],
  earlier: readonly VerifiedReport[],
  hasNoClaims: boolean,
): Review {
  const { text } = sources;
  if (text.content === null) {
    const why = problems.find(({ file }) => file === text.path)?.message ?? 'there is none';
    throw new BadInput('folder', folder, `a folder whose report.txt can be read (${why})`);
  }
  const claims = { ...sources.claims, content: hasNoClaims ? 'claims: []\n' : sources.claims.content };
  const checked = checkSources({ ...sources, claims }, problems, earlier);
  if (checked !== null && !hasNoClaims && problems.length === 0) {
    checkCounts(checked.file, countsOf(checked.facts.facts), new FileProblems(sources.report.path, problems));
  }
  const { reading, file, facts } = checked ?? textAlone(text.content, sources);
  return {
    title: file.title.text === '' ? folder : file.title.text,
    folder,
    text: reading.text,
    passages: reading.passages,
    sentences: sentencesOf(reading.text, reading.passages),
    claims: checked === null ? [] : claimsShown(reading, facts, claims.content ?? ''),
    problems: placeProblems(sortProblems(problems), reading.text, claims),
    coverage: coverageOf(reading, file, text.path, facts),
    state: checked === null ? 'UNREADABLE' : hasNoClaims ? 'NO_CLAIMS' : 'READ',
  };
}

const NOWHERE = { text: '', at: { line: 1, column: 1 } };

/** A text of which nothing is claimed, with what report.yaml says where that can be read. */
function textAlone(raw: string, { report: source }: Sources): { reading: Reading; file: ReportFile; facts: ReadFacts } {
  const known = source.content === null ? null : readReportFile(source.path, source.content, []);
  const file: ReportFile = known ?? {
    title: NOWHERE,
    town: NOWHERE,
    year: NOWHERE,
    planYear: undefined,
    planHeadings: [],
    publisher: undefined,
    date: undefined,
    source: undefined,
    counts: { claims: NOWHERE, entities: NOWHERE, observations: NOWHERE, relations: NOWHERE, conflicts: NOWHERE },
  };
  const text = new ReportText(raw);
  const report: Report = {
    id: 'report',
    town: '',
    townCode: '',
    year: Number(file.year.text) || 0,
    planYear: Number(file.planYear?.text) || null,
    title: file.title.text,
    publisher: null,
    date: null,
    source: null,
    length: text.length,
  };
  const town: KnownEntity = { entity: { id: '', name: '' } as Entity, names: [] };
  const nobody = new FileProblems('', []);
  const reading = new Reading(
    text,
    passagesOf(text),
    report,
    town,
    [],
    new EntityRegistry([]),
    new IndicatorRegistry([], nobody),
    nobody,
  );
  const facts: ReadFacts['facts'] = {
    passages: [],
    entities: [],
    indicators: [],
    observations: [],
    relations: [],
    conflicts: [],
    silences: [],
    claims: [],
  };
  return { reading, file, facts: { facts, claims: [], ignored: [], conflicts: [], silences: [] } };
}
