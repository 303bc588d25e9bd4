import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';
import type { DataVersionRow } from '../data-version-row.js';

/** Which state of the data the graph has; version 0 before the first load. */
export async function readDataVersion(reader: Reader): Promise<DataVersionRow> {
  const [row] = await reader.read<{ version: number; loadedAt: string }>(statement('read/data-version'));
  return row ?? { version: 0, loadedAt: null };
}
