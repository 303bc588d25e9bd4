import { folded } from '../text/fold.js';
import { passagesOf, type TextPassage } from '../text/passages.js';
import { ReportText } from '../text/report-text.js';
import { type Sentence, sentencesOf } from '../text/sentences.js';
import type { DraftSource } from './draft.js';
import { timeOfHeading } from './plan-heading.js';
import { timeOfOpening } from './plan-opening.js';

/** What is known of a report beside its text. */
export interface NewReport extends Pick<DraftSource, 'town' | 'year' | 'known'> {
  /** The text as published. */
  text: string;
}

/**
 * A report that was never read, cut into passages and sentences, with the year that it plans. That year comes from its
 * headings (二、2031年工作思路, 下一步工作打算), its title or its openings (2031年，我们将…); null where none says one.
 */
export function draftSource({ text: raw, town, year, known }: NewReport): DraftSource {
  const text = new ReportText(raw);
  const passages = passagesOf(text);
  const sentences = sentencesOf(text, passages);
  const headings = ownHeadings(passages);
  const planned = headings.filter((heading) => timeOfHeading(heading, year).kind === 'PLAN');
  return {
    text,
    passages,
    sentences,
    town,
    year,
    planYear: planYearOf(text, passages, sentences, planned, year),
    planHeadings: planned,
    known,
  };
}

/** Each heading once, in the order of the text. */
function ownHeadings(passages: readonly TextPassage[]): string[] {
  return [...new Set(passages.flatMap(({ headings, markLength }) => (markLength > 0 ? headings.slice(-1) : [])))];
}

/** A line without a stop, as a title is; a longer one is prose. In code points. */
const LONGEST_TITLE = 60;

function planYearOf(
  text: ReportText,
  passages: readonly TextPassage[],
  sentences: readonly Sentence[],
  planned: readonly string[],
  year: number,
): number | null {
  for (const heading of planned) {
    const time = timeOfHeading(heading, year);
    if (time.kind === 'PLAN' && time.year !== null) return time.year;
  }
  for (const passage of passages) {
    if (passage.end - passage.start > LONGEST_TITLE) continue;
    const ahead = yearAhead(folded(text.slice(passage)), year);
    if (ahead !== null) return ahead;
  }
  if (planned.length > 0) return year + 1;
  return sentences.some((sentence) => opensPlan(text, sentence, year)) ? year + 1 : null;
}

/** The next year where a title names it as planned: 2030年工作总结及2031年工作计划. */
function yearAhead(title: string, year: number): number | null {
  const at = title.indexOf(`${year + 1}年`);
  if (at === -1) return null;
  const time = timeOfHeading(title.slice(at), year);
  return time.kind === 'PLAN' ? time.year : null;
}

/** As much of a sentence as its opening can take. In code points. */
const OPENING = 200;

/** 2031年，我们将…; 明年，力争…: a sentence that begins with the time to come and says what is meant to be done. */
function opensPlan(text: ReportText, { start, end }: Sentence, year: number): boolean {
  return timeOfOpening(folded(text.slice({ start, end: Math.min(end, start + OPENING) })), year) === 'PLAN';
}
