import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { byProperty } from './filter.js';
import type { List } from './list.js';

const PROPERTIES: Readonly<Record<string, string>> = { version: 'version', report: 'report', retired: 'retired' };

/** Every load that changed something. */
export const LOAD_LIST: List = {
  name: 'loads',
  label: 'Load',
  properties: PROPERTIES,
  fields: (field) => (PROPERTIES[field] === undefined ? undefined : byProperty(PROPERTIES[field])),
  indexes: [
    ['version', 'id'],
    ['report', 'version', 'id'],
  ],
};

export interface LoadRow extends Row {
  version: number;
}

/** The first and the last data version of which the graph keeps what was loaded; both null before the first load. */
export async function readLoadsSpan(reader: Reader): Promise<{ first: number | null; last: number | null }> {
  const [row] = await reader.read<{ first: number | null; last: number | null }>(always('read/loads-span'));
  return row ?? { first: null, last: null };
}

/** The data version that the last load up to a time made; 0 for none. @param time ISO 8601, in UTC */
export async function readVersionAt(reader: Reader, time: string): Promise<number> {
  const [row] = await reader.read<{ version: number | null }>(always('read/version-at'), { time });
  return row?.version ?? 0;
}

/** The loads that made these data versions, by version, by one statement. */
export async function readLoads(reader: Reader, versions: readonly number[]): Promise<Map<number, LoadRow>> {
  const rows = await reader.read<{ load: LoadRow }>(always('read/loads-of-versions'), { versions });
  return new Map(rows.map(({ load }) => [load.version, load]));
}

/** A load is the same whenever it is asked for. */
const always = (name: string) => ({ ...statement(name), heedsKnownAt: true as const });
