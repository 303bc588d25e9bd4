import type { DataVersionRow } from '../graph/data-version-row.js';

/**
 * A reading of the data version that notices loads, whoever made them: `onLoad` is called when it is another than before, not for the
 * first reading.
 */
export function noticingLoads(
  read: (allowance: { within: number }) => Promise<DataVersionRow>,
  onLoad: () => void,
): (allowance: { within: number }) => Promise<DataVersionRow> {
  let known: number | undefined;
  return async (allowance) => {
    const row = await read(allowance);
    if (known !== undefined && row.version > known) onLoad();
    if (known === undefined || row.version > known) known = row.version;
    return row;
  };
}
