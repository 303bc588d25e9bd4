import type { ReadClaim } from '../claims/claim.js';
import type { Reading } from '../claims/reading.js';
import type { ReadSilence } from '../claims/silence.js';
import type { Relation } from '../facts.js';

/**
 * What a report is said not to say of a relation, none of its sentences says outright; where the silence is about a detail of
 * what is claimed (which board, which village), `because` tells it. (An indicator can be stated for one period and be silent for
 * another, so silences about indicators are not held against figures.)
 */
export function checkSilences(reading: Reading, silences: readonly ReadSilence[], claims: readonly ReadClaim[]): void {
  const lines = new Map<string, number>();
  for (const { entry, links } of claims.flatMap(({ relations }) => relations)) {
    for (const { fact } of links) if (isOutright(fact)) lines.set(`${fact.type} ${fact.from}`, entry.at.line);
  }
  for (const { fact, of, at } of silences) {
    const line = fact.explanation === null ? lines.get(`${fact.about} ${fact.of}`) : undefined;
    if (line !== undefined) {
      reading.problem(
        at,
        `the report is said to be silent on ${fact.about} of '${of.entity.name}', but line ${line} claims it: ` +
          'take one of them out, or say with because what of it is not said',
      );
    }
  }
}

const isOutright = ({ status, inferred }: Relation): boolean =>
  !inferred && status !== 'PLANNED' && status !== 'APPLIED';
