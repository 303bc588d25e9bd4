import type { ReadObservation } from '../claims/observation.js';
import type { Reading } from '../claims/reading.js';
import type { Conflict } from '../facts.js';
import { conflictId } from '../identity.js';
import type { DeclaredConflicts } from './declared-conflicts.js';

/**
 * What passes through stages (签约 → 开工 → 竣工) gets fewer, not more. A stage that surely counts more than the one before it
 * is a TENSION found by code, unless a reader has written down a conflict of the two.
 */
export function tensionsOfStages(
  reading: Reading,
  observations: readonly ReadObservation[],
  declared: DeclaredConflicts,
): Conflict[] {
  const byId = new Map(observations.map((each) => [each.fact.id, each]));
  return observations.flatMap((later): Conflict[] => {
    const earlier = later.fact.stageOf === null ? undefined : byId.get(later.fact.stageOf);
    if (earlier === undefined || earlier.figure.unit !== later.figure.unit) return [];
    const { low } = later.figure;
    const { high } = earlier.figure;
    if (low === null || high === null || !low.gt(high) || declared.has([earlier.fact.id, later.fact.id])) return [];
    const { id: report } = reading.report;
    const members = [earlier.fact.id, later.fact.id];
    return [
      {
        id: conflictId(report, 'TENSION', members),
        report,
        kind: 'TENSION',
        severity: 'MEDIUM',
        members,
        explanation: `${later.indicator.name}${later.fact.printed}，多于其前一阶段${earlier.indicator.name}${earlier.fact.printed}`,
        advice: '两个阶段可能含以前年份的对象，不据此计算转化率',
        foundBy: 'CODE',
      },
    ];
  });
}
