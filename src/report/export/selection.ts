import { BadInput } from '../../errors.js';
import { statement } from '../../graph/catalogue.js';
import type { Reader } from '../../graph/connection.js';

/** What of the graph is exported: a town's reports, a year's, both, or everything where nothing is said. */
export interface Selection {
  /** The town's official code. */
  town?: string | undefined;
  year?: number | undefined;
}

/**
 * The reports of a selection, by id; null for everything.
 *
 * @throws BadInput when there is no such report
 */
export async function reportsOf(reader: Reader, { town, year }: Selection): Promise<string[] | null> {
  if (town === undefined && year === undefined) return null;
  const rows = await reader.read<{ id: string }>(statement('read/reports-to-export'), {
    town: town ?? null,
    year: year ?? null,
  });
  if (rows.length > 0) return rows.map(({ id }) => id);
  if (town === undefined) throw new BadInput('year', year, 'the year of a report that is loaded');
  throw new BadInput(
    'town',
    town,
    year === undefined ? 'the code of a town with a report that is loaded' : `a town with a report of ${year}`,
  );
}

/** What the files of a selection are called before the record's name: xiangtu-v12-330000000-2031. */
export const nameOf = ({ town, year }: Selection, version: number): string =>
  ['xiangtu', `v${version}`, town, year].filter((part) => part !== undefined).join('-');

/**
 * Reads a selection as people write it in an address or a command.
 *
 * @throws BadInput for a code or a year that is none
 */
export function readSelection({ town, year }: { town?: string | undefined; year?: string | undefined }): Selection {
  if (town !== undefined && !/^\d{9}$/.test(town)) throw new BadInput('town', town, 'a code of nine digits');
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) throw new BadInput('year', year, 'a year of four digits');
  return { town, year: year === undefined ? undefined : Number(year) };
}
