import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import { printFigure } from '../reading/figure.js';
import type { DeclaredConflicts } from './declared-conflicts.js';

/**
 * One figure (subject, indicator, period, modality, scope) has one value. A second value is another observation, and needs
 * a conflict that has both as members. The same value said again is the same observation, and must not contradict itself.
 */
export function checkSameFigure(
  reading: Reading,
  observations: readonly ReadObservation[],
  declared: DeclaredConflicts,
): void {
  const byKey = new Map<string, ReadObservation[]>();
  for (const observation of observations) {
    const said = byKey.get(observation.key) ?? [];
    for (const earlier of said) checkPair(reading, earlier, observation, declared);
    if (!said.some(({ fact }) => fact.id === observation.fact.id)) byKey.set(observation.key, [...said, observation]);
  }
}

function checkPair(
  reading: Reading,
  earlier: ReadObservation,
  later: ReadObservation,
  declared: DeclaredConflicts,
): void {
  const { line } = earlier.entry.at;
  const { at } = later.entry;
  if (earlier.fact.id !== later.fact.id) {
    if (declared.has([earlier.fact.id, later.fact.id])) return;
    const [first, second] = [printFigure(earlier.figure), printFigure(later.figure)];
    reading.problem(
      at,
      `two values of one figure: ${later.indicator.name} is ${second} here and ${first} in line ${line}, for the same subject, ` +
        'period, modality and scope: declare a conflict that has both as members, or say what differs',
    );
  } else if (earlier.quote.start === later.quote.start && earlier.quote.end === later.quote.end) {
    reading.problem(
      at,
      `${later.indicator.name} ${later.fact.printed} is claimed from the same quote in line ${line} already`,
    );
  } else if (earlier.fact.growth && later.fact.growth && earlier.fact.growth.percent !== later.fact.growth.percent) {
    reading.problem(
      at,
      `one figure with two growths: ${later.fact.growth.printed} here and ${earlier.fact.growth.printed} in line ${line}: claim each as ` +
        `'${later.indicator.name}增速' and declare a conflict`,
    );
  }
}
