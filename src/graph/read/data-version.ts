import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

export interface DataVersionRow {
  /** Grows with every load that changes something. */
  version: number;
  /** When that was, ISO 8601; null before the first load. */
  loadedAt: string | null;
}

/** Which state of the data the graph has; version 0 before the first load. */
export async function readDataVersion(reader: Reader): Promise<DataVersionRow> {
  const [row] = await reader.read<{ version: number; loadedAt: string }>(statement('read/data-version'));
  return row ?? { version: 0, loadedAt: null };
}
