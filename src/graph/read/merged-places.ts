import type { Reader } from '../connection.js';
import type { EntityRow } from './entity-list.js';
import { statesThen, thenStatement } from './loaded-then.js';

/** The places that became each of these official places, in the order of their codes, by one statement. */
export async function readMergedPlaces(
  reader: Reader,
  kind: 'Division' | 'Village',
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, EntityRow[]>> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const name = `${kind}.mergedFrom`;
  const found = (match: string) => `UNWIND $ids AS id
${match}
RETURN id, place {${fields}} AS place ORDER BY id, place.code, place.id`;
  const statement =
    reader.knownAt === undefined
      ? {
          name,
          text: found(`MATCH (place:${kind}) USING INDEX SEEK place:${kind}(mergedInto)\nWHERE place.mergedInto = id`),
        }
      : thenStatement(name, found(statesThen('place', kind, 'place.mergedInto = id', 'id')));
  const rows = await reader.read<{ id: string; place: EntityRow }>(statement, { ids });
  const merged = new Map<string, EntityRow[]>(ids.map((id) => [id, []]));
  for (const { id, place } of rows) merged.get(id)?.push(place);
  return merged;
}
