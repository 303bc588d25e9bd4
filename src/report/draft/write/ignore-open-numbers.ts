import { coverageOf } from '../../coverage.js';
import { Places } from '../../covered/places.js';
import type { CheckedSources } from '../../verify.js';
import { type Decisions, ignoredRef } from './decisions.js';

/**
 * Has the file ignore those places that hold a number which its claims leave open, once it is known which these are.
 *
 * @returns whether there is any, so that the file has to be written and verified again
 */
export function ignoreOpenNumbers(decisions: Decisions, { reading, file, facts }: CheckedSources): boolean {
  if (decisions.ignoring) return false;
  decisions.ignoring = true;
  const { numbers } = coverageOf(reading, file, '', { ...facts, ignored: [] });
  const open = new Places(numbers.open);
  let any = false;
  for (const [index, span] of decisions.draft.ignored.entries()) {
    if (!open.touch(span)) decisions.drop(ignoredRef(index));
    else any ||= !decisions.isDropped(ignoredRef(index));
  }
  return any;
}
