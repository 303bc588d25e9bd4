import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../../../errors.js';
import { type DraftTown, townFolder } from '../draft-town.js';
import { seedTown } from '../seed-towns.js';

/** Where a draft of a report is written. */
export interface ReportFolder {
  /** The folder of towns that it belongs to. */
  root: string;
  folder: string;
  /** Whether the text lies there already. */
  inPlace: boolean;
}

/**
 * A text that lies in its place, <towns>/<town>/<year>/report.txt, is drafted there; any other in that place of `out`.
 *
 * @param out a folder of towns given with --out, null for seed/
 * @throws BadInput for a text that lies in the place of another year or town
 */
export async function reportFolder(
  text: string,
  town: DraftTown,
  year: number,
  out: string | null,
): Promise<ReportFolder> {
  const folder = dirname(resolve(text));
  const above = basename(text) === 'report.txt' && /^[12]\d{3}$/.test(basename(folder)) ? dirname(folder) : null;
  const there = above === null ? null : await seedTown(above);
  if (above === null || there === null || out !== null) {
    const root = out ?? 'seed';
    return {
      root,
      folder: join(await townFolder(out === null ? town : { ...town, folder: null }, root), String(year)),
      inPlace: false,
    };
  }
  if (basename(folder) !== String(year))
    throw new BadInput('--year', year, `${basename(folder)}, in whose folder the text lies`);
  if (town.code !== null && there.code !== town.code)
    throw new BadInput(
      '--town',
      town.code,
      `${there.code}${there.name ? ` (${there.name})` : ''}, in whose folder the text lies`,
    );
  const own = dirname(text);
  return { root: join(own, '..', '..'), folder: own, inPlace: true };
}
