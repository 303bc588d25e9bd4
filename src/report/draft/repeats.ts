import type { Draft, DraftObservation, DraftRelation } from './draft.js';

/** A report does not say one thing in the same words more often; a page that was pasted again and again does. */
const MOST = 30;

/** The observations but for those that the same words gave often enough already. */
export function observationsWithoutRepeats(
  { text }: Draft['source'],
  observations: readonly DraftObservation[],
): DraftObservation[] {
  const kept = rarelySaid(
    observations,
    ({ quote, value, indicator, period, modality }) =>
      `${indicator.name} ${period.name} ${modality} ${text.slice(value)} ${text.slice(quote)}`,
  );
  const indexes = new Map(kept.map((index, at) => [index, at]));
  const indexOf = (index: number | null): number | null => (index === null ? null : (indexes.get(index) ?? null));
  return kept.flatMap((index) => {
    const observation = observations[index];
    if (observation === undefined) return [];
    return [{ ...observation, partOf: indexOf(observation.partOf), stageOf: indexOf(observation.stageOf) }];
  });
}

/** The relations but for those that the same words gave often enough already. */
export function relationsWithoutRepeats(
  { text }: Draft['source'],
  relations: readonly DraftRelation[],
): DraftRelation[] {
  const kept = rarelySaid(relations, ({ quote, type, from, to }) => `${type} ${from} ${to} ${text.slice(quote)}`);
  return kept.flatMap((index) => relations[index] ?? []);
}

/** Indexes of the proposals, but for those whose key came often enough before. */
function rarelySaid<Proposed>(proposals: readonly Proposed[], keyOf: (proposed: Proposed) => string): number[] {
  const seen = new Map<string, number>();
  return proposals.flatMap((proposed, index) => {
    const key = keyOf(proposed);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times <= MOST ? [index] : [];
  });
}
