import { createHash } from 'node:crypto';
import type { Observation } from './facts.js';
import { folded } from './text/fold.js';

/**
 * Ids are made from raw fields, never from load order, so that the same fact said again, in this report or another, has the
 * same id. A hash is 16 hexadecimal digits (64 bits) of SHA-256 over the fields as one JSON array, which cannot be read in
 * two ways.
 */
const hashOf = (...fields: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);

/** report/<town code>/<year> */
export const reportId = (townCode: string, year: number): string => `report/${townCode}/${year}`;

/** <report id>/passage/<start> */
export const passageId = (report: string, start: number): string => `${report}/passage/${start}`;

/**
 * The id of an entity in the graph, from its id in a file: a division is known by its official code (division/330000000),
 * what all towns share by its key (certification/green), a town's own by the town's code and its key
 * (330000000/enterprise/chunlai).
 *
 * @param townCode null for an entity of the shared file
 */
export const entityId = (fileId: string, townCode: string | null): string =>
  townCode === null || fileId.startsWith('division/') ? fileId : `${townCode}/${fileId}`;

/** What an observation is known by, beside its value. */
export type FigureIdentity = Pick<Observation, 'subject' | 'group' | 'indicator' | 'modality' | 'scope'> & {
  period: Pick<Observation['period'], 'start' | 'end'>;
};

/** Which figure it is, whatever its value: two values under one key need a conflict. */
export function figureKey({ subject, group, indicator, period, modality, scope }: FigureIdentity): string {
  const who = subject ?? (group && ['group', folded(group.text), [...group.members].sort()]);
  const limit = scope && [folded(scope.text), [...scope.excludes].sort()];
  return JSON.stringify([who, indicator, period.start, period.end, modality, limit]);
}

/**
 * <town code>/observation/<hash of the figure's key and its value>
 *
 * @param value value, bounds, unit, divisor and qualifier; numbers as decimal strings in the base unit
 */
export const observationId = (townCode: string, identity: FigureIdentity, value: readonly (string | null)[]): string =>
  `${townCode}/observation/${hashOf(figureKey(identity), value)}`;

/** <town code>/relation/<hash of type, ends, title, year and status> */
export const relationId = (
  townCode: string,
  {
    type,
    from,
    to,
    title,
    year,
    status,
  }: { type: string; from: string; to: string; title: string | null; year: number; status: string },
): string => `${townCode}/relation/${hashOf(type, from, to, title, year, status)}`;

/** <report id>/conflict/<hash of kind and members> */
export const conflictId = (report: string, kind: string, members: readonly string[]): string =>
  `${report}/conflict/${hashOf(kind, [...members].sort())}`;

/** <report id>/silence/<hash of subject and about> */
export const silenceId = (report: string, of: string, about: string): string =>
  `${report}/silence/${hashOf(of, about)}`;

/** <report id>/claim/<start>-<end>/<role>/<hash of the fact's id> */
export const claimId = (report: string, start: number, end: number, role: string, fact: string): string =>
  `${report}/claim/${start}-${end}/${role}/${hashOf(fact)}`;
