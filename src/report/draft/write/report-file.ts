import { isMap, parseDocument } from 'yaml';
import { PINNED, type Pinned } from '../../files/report-file.js';
import { folded } from '../../text/fold.js';
import type { Draft, DraftSource } from '../draft.js';
import { pageHeader } from '../page-header.js';
import { plannedHeadings } from './claims-file.js';
import type { Decisions } from './decisions.js';
import { headingRef } from './decisions.js';
import { FileLines } from './lines-of-file.js';
import { scalar } from './scalar.js';

export type Counts = Readonly<Record<Pinned, number>>;

/** A new report.yaml, with what the page says of the report and the counts that its claims give. */
export function reportFile({ source }: Draft, decisions: Decisions, counts: Counts): FileLines {
  const { town, year, planYear } = source;
  const headings = plannedHeadings(source, decisions);
  const file = new FileLines();
  file.add(`title: ${scalar(titleOf(source))}`);
  file.add(`town: ${JSON.stringify(town.code)}`);
  file.add(`year: ${year}`);
  if (planYear !== null) file.propose(`planYear: ${planYear}`, headings.map(headingRef));
  if (headings.length > 0) {
    file.add('planHeadings:');
    for (const heading of headings) file.propose(`- ${scalar(heading)}`, [headingRef(heading)]);
  }
  for (const [field, words] of Object.entries(pageHeader(source)))
    if (words !== null) file.add(`${field}: ${scalar(words)}`);
  file.add(`counts: ${countsEntry(counts)}`);
  return file;
}

/** A report.yaml that is there already, with the counts that the claims give and nothing else changed; null where it has none. */
export function withCounts(content: string, counts: Counts): string | null {
  const { contents, errors } = parseDocument(content, { schema: 'failsafe' });
  const node = errors.length === 0 && isMap(contents) ? contents.get('counts', true) : undefined;
  const range = isMap(node) ? node.range : undefined;
  if (!range) return null;
  return content.slice(0, range[0]) + countsEntry(counts) + content.slice(range[1]);
}

export const NO_COUNTS: Counts = { claims: 0, entities: 0, observations: 0, relations: 0, conflicts: 0 };

const countsEntry = (counts: Counts): string => `{ ${PINNED.map((name) => `${name}: ${counts[name]}`).join(', ')} }`;

/** A title is a line without a stop. In code points. */
const LONGEST_TITLE = 60;
const TITLE = /报告|总结|计划|思路|要点|打算/u;

/** The first line that calls itself a report, or what such a report is usually called. */
export function titleOf({ text, passages, town, year }: DraftSource): string {
  for (const passage of passages.slice(0, 20)) {
    const line = text.slice(passage).replace(/\s+/gu, ' ').trim();
    if ([...line].length <= LONGEST_TITLE && TITLE.test(line) && !/[。；;！!]/u.test(line) && folded(line) !== '')
      return line;
  }
  return `${town.name}${year}年工作报告`;
}
