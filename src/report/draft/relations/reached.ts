import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { NOT_DONE } from './lexicon/tense.js';
import { listEndingAt, listFrom } from './name-lists.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { statusOf } from './tense.js';

const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(['Project', 'Place', 'Enterprise', 'Organization']);
const notDone = new RegExp(`(?:${NOT_DONE.join('|')})[^,]{0,4}$`, 'u');
/** Behind the milestone a number and a list: another rule reads it. */
const COUNTED = /^[^,。;()]{0,4}\d{1,4}[家个项]/u;
const NEAR = 20;

/** 柳溪光伏项目竣工, 建成柳溪书院: a thing reaches a milestone. One that is pushed on (推进…落地) has begun to. */
export function reachedMilestones(statement: Statement): Proposed[] {
  const { text, named } = statement;
  return named.flatMap((milestone, index): Proposed[] => {
    if (milestone.kind !== 'Milestone' || COUNTED.test(text.slice(milestone.end, milestone.end + 10))) return [];
    const from = thingsOf(statement, index);
    if (from.length === 0 || notDone.test(text.slice(0, milestone.start))) return [];
    const at = Math.min(milestone.start, from[0]?.start ?? 0);
    return [
      {
        type: 'REACHED',
        from,
        to: [milestone],
        at,
        status: statusOf(statement, at, 'ACHIEVED'),
        confidence: 0.7,
        within: fromThing(statement, from, milestone),
      },
    ];
  });
}

/** The things right before a milestone, other milestones left aside; else those right behind it. */
function thingsOf(statement: Statement, index: number): NamedHere[] {
  const { named, text } = statement;
  const milestone = named[index] as NamedHere;
  let last = index - 1;
  while (named[last]?.kind === 'Milestone') last -= 1;
  const before = named[last];
  const next = named[index + 1];
  if (next !== undefined && THINGS.has(next.kind) && next.start - milestone.end <= 2) {
    const between = before === undefined ? text.slice(0, milestone.start) : text.slice(before.end, milestone.start);
    if (before === undefined || between.length > 4 || !THINGS.has(before.kind)) return objectsOf(statement, index + 1);
  }
  if (before === undefined || !THINGS.has(before.kind) || milestone.start - before.end > NEAR) return [];
  return listEndingAt(statement, last);
}

/** The things of a list behind a milestone's verb; none where they do something themselves: 引进春来集团投资的柳溪书院. */
function objectsOf(statement: Statement, first: number): NamedHere[] {
  const list = listFrom(statement, first);
  return /^(?:总?投资|出资|建设|运营|与)/u.test(statement.text.slice(list.at(-1)?.end ?? 0)) ? [] : list;
}

/** The quote: the clause, or where it has many names only from the things to the milestone. */
function fromThing(
  { text, named }: Statement,
  from: readonly NamedHere[],
  milestone: NamedHere,
): { start: number; end: number } {
  if (named.length <= 6 || text.length <= 80) return { start: 0, end: text.length };
  const ends = [...from, milestone];
  return { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) };
}
