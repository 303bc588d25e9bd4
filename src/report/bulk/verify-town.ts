import { countsOf } from '../counts.js';
import { earlierFolders } from '../earlier-reports.js';
import type { VerifiedReport } from '../facts.js';
import { readSources } from '../files/sources.js';
import { type Content, contentOf, isFoundRestatement } from '../load/content.js';
import type { Totals } from '../load/summary.js';
import type { Problem } from '../problems.js';
import { verifySources } from '../verify.js';

/** A report that was accepted, as it will be loaded. Plain data, which a worker can send. */
export interface Accepted {
  folder: string;
  title: string;
  content: Content;
  totals: Totals;
}

/** The reports of one town, in the order of their folders; any problem means that none is loaded. */
export interface VerifiedTown {
  reports: Accepted[];
  problems: Problem[];
}

/**
 * Verifies the reports of a town as `verifyFolder` does one by one, but each once: an accepted report is what the later ones look back
 * on.
 *
 * @param folders of one town, in order
 */
export async function verifyTown(folders: readonly string[]): Promise<VerifiedTown> {
  const alone = new Map<string, VerifiedReport | null>();
  const town: VerifiedTown = { reports: [], problems: [] };
  for (const folder of folders) {
    const before = await earlierFolders(folder);
    for (const other of before) if (!alone.has(other)) alone.set(other, (await verify(other, [])).report ?? null);
    const { report, problems } = await verify(
      folder,
      before.flatMap((other) => alone.get(other) ?? []),
    );
    town.problems.push(...problems);
    if (report === undefined) continue;
    if (!report.conflicts.some(isFoundRestatement)) alone.set(folder, report);
    town.reports.push({
      folder,
      title: report.report.title,
      content: contentOf(report),
      totals: countsOf(report),
    });
  }
  return town;
}

async function verify(folder: string, earlier: readonly VerifiedReport[]) {
  const problems: Problem[] = [];
  return verifySources(await readSources(folder, problems), problems, earlier);
}
