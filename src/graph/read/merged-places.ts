import type { Reader } from '../connection.js';
import type { EntityRow } from './entity-list.js';

/** The places that became each of these official places, in the order of their codes, by one statement. */
export async function readMergedPlaces(
  reader: Reader,
  kind: 'Division' | 'Village',
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, EntityRow[]>> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id
MATCH (place:${kind}) USING INDEX SEEK place:${kind}(mergedInto)
WHERE place.mergedInto = id
RETURN id, place {${fields}} AS place ORDER BY id, place.code, place.id`;
  const rows = await reader.read<{ id: string; place: EntityRow }>({ name: `${kind}.mergedFrom`, text }, { ids });
  const found = new Map<string, EntityRow[]>(ids.map((id) => [id, []]));
  for (const { id, place } of rows) found.get(id)?.push(place);
  return found;
}
