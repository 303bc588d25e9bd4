import type { FigureList } from '../claims/link-facts.js';
import type { Reading } from '../claims/reading.js';
import { printFigure } from '../reading/figure.js';
import type { DeclaredConflicts } from './declared-conflicts.js';

/**
 * A list and its figure agree: a whole list has as many names as the figure's bounds allow, an open one (等) no more than
 * its upper bound. Where they differ a reader must have said so, in a COUNT_AND_LIST conflict.
 */
export function checkLists(reading: Reading, lists: readonly FigureList[], declared: DeclaredConflicts): void {
  for (const { observation, entities, complete, at } of lists) {
    const { low, high } = observation.figure;
    const count = entities.size;
    const tooMany = high?.lt(count) ?? false;
    const tooFew = complete && (low?.gt(count) ?? false);
    if ((!tooMany && !tooFew) || declared.has([observation.fact.id], ['COUNT_AND_LIST'])) continue;
    const figure = `'${observation.fact.printed}' (${printFigure(observation.figure)})`;
    const way = `declare a COUNT_AND_LIST conflict${tooFew ? ', or say list: SOME where the text has 等' : ''}`;
    reading.problem(
      at,
      `the list of ${observation.indicator.name} has ${count} names, but its figure is ${figure}: ${way}`,
    );
  }
}
