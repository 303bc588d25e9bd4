import { keyOf } from '../../key.js';
import type { Draft } from '../draft.js';
import type { Decisions } from './decisions.js';

/** Characters of an indicator's name that its key is made of. */
const LONGEST = 8;

/** The `as` of each observation that a claim or conflict points at: the sounds of its indicator. */
export function namesOfFacts(draft: Draft, decisions: Decisions): Map<number, string> {
  const names = new Map<number, string>();
  const taken = new Map<string, number>();
  for (const index of [...pointedAt(draft, decisions)].sort((a, b) => a - b)) {
    const { indicator } = draft.observations[index] ?? {};
    const key = keyOf([...(indicator?.name ?? '')].slice(0, LONGEST).join(''));
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    names.set(index, number === 1 ? key : `${key}-${number}`);
  }
  return names;
}

/** Claimed observations only: a claim cannot point at a question. */
function pointedAt({ observations, relations, conflicts }: Draft, decisions: Decisions): Set<number> {
  const all = [
    ...observations.flatMap(({ partOf, stageOf }) => [partOf, stageOf]),
    ...relations.map(({ lists }) => lists),
    ...conflicts.flatMap(({ members }) => members.filter((member) => typeof member === 'number')),
  ];
  return new Set(all.filter((index) => index !== null).filter((index) => decisions.claimsObservation(index)));
}
