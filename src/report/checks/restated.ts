import type { Conflict, Observation, Report } from '../facts.js';
import { conflictId, figureKey } from '../identity.js';
import type { DeclaredConflicts } from './declared-conflicts.js';

type Dated = Pick<Report, 'id' | 'year'>;

/** The figures of an earlier report. */
export interface EarlierFigures {
  report: Pick<Report, 'year'>;
  observations: readonly Observation[];
}

/**
 * A figure for which an earlier report of the town gave another value is RESTATED: a conflict found by code, since a claims
 * file can name its own facts only. None where a reader has written down a conflict of that kind for it.
 *
 * @param earlier the town's reports of earlier years, in any order
 */
export function restatements(
  report: Dated,
  observations: readonly Observation[],
  earlier: readonly EarlierFigures[],
  declared: DeclaredConflicts,
): Conflict[] {
  const before = new Map<string, { fact: Observation; year: number }[]>();
  for (const { report: other, observations: facts } of earlier) {
    for (const fact of facts)
      before.set(figureKey(fact), [...(before.get(figureKey(fact)) ?? []), { fact, year: other.year }]);
  }
  return observations.flatMap((fact) => {
    if (declared.has([fact.id], ['RESTATED'])) return [];
    const others = (before.get(figureKey(fact)) ?? []).filter((other) => other.fact.id !== fact.id);
    return others.map((other) => restatement(report, fact, other));
  });
}

function restatement(
  report: Dated,
  fact: Observation,
  { fact: other, year }: { fact: Observation; year: number },
): Conflict {
  const members = [other.id, fact.id];
  return {
    id: conflictId(report.id, 'RESTATED', members),
    report: report.id,
    kind: 'RESTATED',
    severity: 'MEDIUM',
    members,
    explanation: `${fact.indicator}（${fact.period.name}）${year}年报告为${other.printed}，${report.year}年报告为${fact.printed}`,
    advice: '按报告分别引用，不混用两年报告的数值',
    foundBy: 'CODE',
  };
}
