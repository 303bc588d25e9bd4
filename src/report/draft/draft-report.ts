import { crowdedAsQuestions, draftConflicts } from './conflicts.js';
import type { Draft, DraftSource } from './draft.js';
import { draftObservations } from './figures/observations.js';
import { draftNames } from './names/names.js';
import { draftRelations } from './relations/relations.js';
import { observationsWithoutRepeats, relationsWithoutRepeats } from './repeats.js';
import { readableQuotes, readableRelations, wholeQuotes } from './whole-quotes.js';

/**
 * All that rules find in a report that was never read: names, figures, relations, and the conflicts among them. No network, no
 * model; never throws; linear in the text's length.
 *
 * @param progress told what is being looked for
 */
export function draftReport(source: DraftSource, progress: (line: string) => void = () => {}): Draft {
  progress('Looking for names');
  const names = draftNames(source);
  progress('Looking for figures');
  const { observations: figures, ignored } = draftObservations(source, names);
  const quoted = readableQuotes(wholeQuotes({ source, ...names }, figures));
  const observations = crowdedAsQuestions(source, observationsWithoutRepeats(source, quoted));
  progress('Looking for relations');
  const relations = relationsWithoutRepeats(source, readableRelations(draftRelations(source, names, observations)));
  const draft = { source, ...names, observations, relations, ignored };
  return { ...draft, conflicts: draftConflicts(draft) };
}
