import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import type { EntityRow } from './entity-list.js';

export interface LookAlikeRow extends Row {
  because: string;
  entity: EntityRow;
}

/** The look-alikes of each entity, in the order of their names and ids, by one statement. */
export async function readLookAlikes(
  reader: Reader,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, LookAlikeRow[]>> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[alike:POSSIBLY_SAME]->(other:Entity)
RETURN id, alike.because AS because, other {${fields}} AS entity ORDER BY id, other.name, other.id`;
  const rows = await reader.read<LookAlikeRow & { id: string }>({ name: 'Entity.possiblySame', text }, { ids });
  const found = new Map<string, LookAlikeRow[]>(ids.map((id) => [id, []]));
  for (const { id, ...row } of rows) found.get(id)?.push(row as LookAlikeRow);
  return found;
}
