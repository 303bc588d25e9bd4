import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { RelationTypeName } from '../../../vocabulary/relation-type.js';
import { isUnreadable, readFigure } from '../../reading/figure.js';
import type { DraftObservation, DraftSource } from '../draft.js';
import { APPLYING } from './lexicon/verbs.js';
import type { ObservationsByPlace } from './observations-by-place.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { statusOf, tenseOf } from './tense.js';

const TYPES: Partial<Record<EntityKind, RelationTypeName>> = {
  Certification: 'CERTIFIED_AS',
  Milestone: 'REACHED',
  Program: 'PARTICIPATES_IN',
};
const LISTED: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'Enterprise',
  'Village',
  'Organization',
  'Place',
  'Project',
]);
/** Behind the name of what is counted: its number, and a bracket or colon that opens the list. */
const COUNT =
  /^[^,。;()\d一二三四五六七八九十两]{0,6}(?:\d{1,4}|[一二三四五六七八九十两]{1,3})(?:余|多)?[家个项户](?:以上|左右|企业|公司)?[(:]/u;
const applying = new RegExp(APPLYING.join('|'), 'u');

/** 新认定市级绿色工厂3家(春来、山泉、木禾): every name of the list is certified, has reached the milestone, takes part. */
export function countedLists(
  source: DraftSource,
  statement: Statement,
  observations: readonly DraftObservation[],
  byPlace: ObservationsByPlace,
): Proposed[] {
  const { text, named } = statement;
  return named.flatMap((target, index) => {
    const type = TYPES[target.kind];
    const count = COUNT.exec(text.slice(target.end, target.end + 24));
    if (type === undefined || count === null) return [];
    const open = target.end + count[0].length;
    const closing = text[open - 1] === '(' ? text.indexOf(')', open) : text.length;
    const end = closing === -1 ? text.length : closing;
    const from = named
      .slice(index + 1)
      .filter((each) => each.start >= open && each.end <= end && LISTED.has(each.kind));
    if (from.length === 0) return [];
    const applied = type === 'CERTIFIED_AS' && applying.test(verbsBefore(statement, target.start));
    const planned = tenseOf(statement, target.start).planned;
    const list = text.slice(open, end);
    const whole = !/等$|等(?:企业|公司|单位)/u.test(list) && !/^\)?等/u.test(text.slice(end, end + 2));
    const items = list.replace(/等$/u, '').split(/[、,]/u).length;
    const place = statement.spanOf(target.end, open);
    const lists = byPlace.within(place.start, place.end);
    const fits =
      lists === null ||
      countFits(source, observations[lists], new Set(from.map(({ entity }) => entity.id)).size, whole);
    const missed = items > from.length;
    const proposed: Proposed = {
      type,
      from,
      to: [target],
      at: target.start,
      status: planned ? 'PLANNED' : applied ? 'APPLIED' : statusOf(statement, target.start, 'ACHIEVED'),
      step: applied ? 'APPLY' : null,
      within: { start: clauseStart(statement, index), end: Math.min(text.length, end + (text[end] === ')' ? 1 : 0)) },
      confidence: missed || !fits ? 0.45 : type === 'PARTICIPATES_IN' ? 0.6 : 0.85,
      doubt: missed ? '名单中有未认出的名称' : fits ? null : '名单个数与数字不符',
      lists: missed || !fits ? null : lists,
      listComplete: missed || !fits || lists === null ? null : whole,
    };
    return [proposed];
  });
}

/** The words before a target, with those of the clauses before it in its sentence while they list too. */
function verbsBefore(statement: Statement, at: number): string {
  const own = statement.text.slice(0, at);
  const lastList = own.lastIndexOf(')');
  if (lastList !== -1) return own.slice(0, at);
  const { before } = statement;
  return before !== null && /[)）]$/u.test(before.text) && own.length < 4 ? before.text.slice(0, 12) + own : own;
}

/** Where the statement about a target begins: behind the list before it. */
function clauseStart({ text, named }: Statement, index: number): number {
  const target = named[index] as NamedHere;
  const list = text.lastIndexOf(')', target.start);
  return list === -1 ? 0 : Math.min(list + 1, target.start);
}

function countFits(
  source: DraftSource,
  observation: DraftObservation | undefined,
  names: number,
  whole: boolean,
): boolean {
  if (observation === undefined) return true;
  const figure = readFigure(source.text.slice(observation.value));
  if (isUnreadable(figure)) return true;
  return !(figure.high?.lt(names) ?? false) && !(whole && (figure.low?.gt(names) ?? false));
}
