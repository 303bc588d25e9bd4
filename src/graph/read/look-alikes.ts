import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import type { EntityRow } from './entity-list.js';
import { statesThen, thenStatement } from './loaded-then.js';

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
  const name = 'Entity.possiblySame';
  const tied = (match: string, because: string) => `UNWIND $ids AS id
${match}
RETURN id, ${because} AS because, other {${fields}} AS entity ORDER BY id, other.name, other.id`;
  const statement =
    reader.knownAt === undefined
      ? { name, text: tied('MATCH (n:Entity {id: id})-[alike:POSSIBLY_SAME]->(other:Entity)', 'alike.because') }
      : thenStatement(
          name,
          tied(
            `${statesThen('n', 'Entity', 'n.id = id', 'id')}
UNWIND range(0, size(n.lookAlikes) - 1) AS at
${statesThen('other', 'Entity', 'other.id = n.lookAlikes[at]', 'n, at')}`,
            'n.lookAlikeReasons[at]',
          ),
        );
  const rows = await reader.read<LookAlikeRow & { id: string }>(statement, { ids });
  const found = new Map<string, LookAlikeRow[]>(ids.map((id) => [id, []]));
  for (const { id, ...row } of rows) found.get(id)?.push(row as LookAlikeRow);
  return found;
}
