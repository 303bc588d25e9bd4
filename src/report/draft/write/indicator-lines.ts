import { GROWTH_SUFFIX, INDICATORS } from '../../../vocabulary/indicator.js';
import { folded } from '../../text/fold.js';
import type { Draft, DraftObservation } from '../draft.js';
import { type Decisions, indicatorRef, observationRef } from './decisions.js';
import { field, printEntry } from './entry.js';
import type { FileLines } from './lines-of-file.js';

/** The report's own indicators, but for those declared elsewhere; common ones are vocabulary, and so is the growth of any that is known. */
export function writeIndicators(
  file: FileLines,
  { observations }: Draft,
  decisions: Decisions,
  elsewhere: ReadonlySet<string>,
): void {
  const known = new Set(INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]).map(folded));
  const own = new Map<string, DraftObservation['indicator']>();
  for (const [index, { indicator }] of observations.entries()) {
    if (decisions.isDropped(observationRef(index))) continue;
    const key = folded(indicator.name);
    if (!known.has(key) && !own.has(key)) own.set(key, indicator);
  }
  const declared = [...own].filter(([key]) => {
    const level = key.endsWith(GROWTH_SUFFIX) ? key.slice(0, -GROWTH_SUFFIX.length) : '';
    return !known.has(level) && !own.has(level) && !elsewhere.has(key);
  });
  if (declared.length === 0) return;
  file.section('indicators');
  for (const [, { name, en, measure, unit, additive, aliases }] of declared) {
    const fields = [
      ...field('name', name),
      ...field('en', en),
      ...field('measure', measure),
      ...field('unit', unit),
      ...field('additive', String(additive)),
      ...field('aliases', aliases.length > 0 && !decisions.leavesOut(indicatorRef(name), 'aliases') && aliases),
    ];
    if (decisions.refusal(indicatorRef(name)) !== null) continue;
    const { line, columns } = printEntry({ fields });
    file.begin();
    file.propose(line, [indicatorRef(name)], columns);
  }
  file.add('');
}
