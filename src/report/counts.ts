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

/** A count that changes is a change that somebody reads: every one that differs from its pin is a problem. */
export function checkCounts(file: ReportFile, counts: Record<Pinned, number>, problems: FileProblems): void {
  const now = PINNED.map((name) => `${name}: ${counts[name]}`).join(', ');
  for (const name of PINNED) {
    const { text, at } = file.counts[name];
    if (text !== String(counts[name])) {
      problems.add(
        at,
        `counts: ${name} is pinned at ${text}, but the claims give ${counts[name]}; if that is meant, pin { ${now} }`,
      );
    }
  }
}
