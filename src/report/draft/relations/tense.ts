import type { RelationStatus } from '../../../vocabulary/relation-status.js';
import { GOING_ON, INTENDED, NEXT_YEAR } from './lexicon/tense.js';
import type { Statement } from './statements.js';

/** Whether something is only meant, and of which year it is said. */
interface Tense {
  planned: boolean;
  year: number;
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'), 'u');
const intended = anyOf(INTENDED);
const nextYear = anyOf(NEXT_YEAR);
const goingOn = anyOf(GOING_ON);
const YEAR = /(?<!\d)(20\d\d)年/gu;

/**
 * The tense of what a statement says behind `at`: planned in the plan's part of the report, behind words of intention, and for
 * a year to come; otherwise of the report's year. Words inside names (“春风”行动计划) do not count.
 */
export function tenseOf(statement: Statement, at: number): Tense {
  const before = wordsBefore(statement, at);
  const { year, planYear } = statement.report;
  const next = planYear ?? year + 1;
  const said = [...before.matchAll(YEAR)].map(({ 1: each }) => Number(each)).at(-1);
  if (said !== undefined && said > year) return { planned: true, year: said };
  if (statement.plan) return { planned: true, year: next };
  if (nextYear.test(before)) return { planned: true, year: next };
  return { planned: intended.test(before), year };
}

/** The status of what a statement says with these words: planned; going on behind 推进 and the like; or as given. */
export function statusOf(statement: Statement, at: number, reached: RelationStatus): RelationStatus {
  if (tenseOf(statement, at).planned) return 'PLANNED';
  return goingOn.test(wordsBefore(statement, at)) ? 'STARTED' : reached;
}

/** The statement's words before a place of it, names blanked out. */
export function wordsBefore({ text, named }: Statement, at: number): string {
  let words = '';
  let from = 0;
  for (const { start, end } of named) {
    if (start >= at) break;
    words += `${text.slice(from, start)}□`;
    from = end;
  }
  return words + text.slice(from, Math.max(from, at));
}
