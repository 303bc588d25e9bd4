import type { Reader } from '../connection.js';
import type { ObservationRow } from './observation-list.js';

/** How one figure stands beneath another: as a part of it (其中), or as the stage that follows it (签约 → 开工). */
export type Beneath = 'PART_OF_FIGURE' | 'STAGE_OF';

/** The parts, or the next stages, of any number of figures, by one statement; in the order of their ids. */
export async function readObservationsBeneath(
  reader: Reader,
  link: Beneath,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, ObservationRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id
MATCH (:Observation {id: id})<-[:${link}]-(n:Observation)
RETURN id, n {${fields}} AS node ORDER BY id, n.id`;
  const rows = await reader.read<{ id: string; node: ObservationRow }>({ name: `Observation.${link}`, text }, { ids });
  const found = new Map<string, ObservationRow[]>(ids.map((id) => [id, []]));
  for (const { id, node } of rows) found.get(id)?.push(node);
  return found;
}
