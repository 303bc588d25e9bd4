import type { VerifiedReport } from './facts.js';
import { PINNED, type Pinned, type ReportFile } from './files/report-file.js';
import type { FileProblems } from './problems.js';

/**
 * How many of each record a report gives, as its report.yaml pins them: what the report says, without the divisions,
 * villages and relations that only the official codes give.
 */
export function countsOf({
  claims,
  observations,
  relations,
  conflicts,
}: Omit<VerifiedReport, 'report'>): Record<Pinned, number> {
  return {
    claims: claims.length,
    entities: new Set(claims.filter((claim) => claim.claims === 'Entity').map(({ fact }) => fact)).size,
    observations: observations.length,
    relations: relations.filter(({ origin }) => origin === 'REPORT').length,
    conflicts: conflicts.length,
  };
}

/**
 * A count that changes is a change that somebody reads: counts that differ from their pins are a problem, one for all of them.
 * Only claims that are right are worth counting, so this comes after all else.
 */
export function checkCounts(file: ReportFile, counts: Record<Pinned, number>, problems: FileProblems): void {
  const other = PINNED.filter((name) => file.counts[name].text !== String(counts[name]));
  const [first] = other;
  if (first === undefined) return;
  const pinned = other.map((name) => `${name} ${file.counts[name].text}`).join(', ');
  const given = other.map((name) => `${name} ${counts[name]}`).join(', ');
  const now = PINNED.map((name) => `${name}: ${counts[name]}`).join(', ');
  problems.add(
    file.counts[first].at,
    `counts: pinned are ${pinned}, but the claims give ${given}; if that is meant, pin { ${now} }`,
  );
}
