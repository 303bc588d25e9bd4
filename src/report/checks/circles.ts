import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';

const FIELDS = ['partOf', 'stageOf'] as const;

/** Following `partOf`, or `stageOf`, from figure to figure comes to an end: in a circle each would be larger than itself. */
export function checkCircles(reading: Reading, observations: readonly ReadObservation[]): void {
  for (const field of FIELDS) {
    const next = new Map<string, string>();
    for (const { fact } of observations) if (fact[field] !== null) next.set(fact.id, fact[field]);
    const endless = idsThatNeverEnd(next);
    for (const { fact, entry } of observations) {
      const word = entry[field];
      if (word && endless.has(fact.id) && fact[field] !== null)
        reading.problem(
          word.at,
          `${field}: the figures lead in a circle back to this one ('${word.text}' comes from it)`,
        );
    }
  }
}

/** Those that stand in a circle themselves; what only leads into one is not among them. */
function idsThatNeverEnd(next: ReadonlyMap<string, string>): Set<string> {
  const inCircle = new Set<string>();
  const seen = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    for (let id: string | undefined = start; id !== undefined && !seen.has(id); id = next.get(id)) {
      seen.add(id);
      path.push(id);
    }
    const joint = next.get(path.at(-1) ?? '');
    const from = joint === undefined ? -1 : path.indexOf(joint);
    if (from >= 0) for (const id of path.slice(from)) inCircle.add(id);
  }
  return inCircle;
}
