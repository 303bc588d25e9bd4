import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { ENTITY_PROPERTIES, entityFields, kindFields } from './entity-fields.js';
import type { List } from './list.js';

export interface EntityRow extends Row {
  id: string;
  kind: EntityKind;
}

const INDEXES = [['id'], ['name', 'id'], ['town', 'id'], ['town', 'name', 'id']];

/** The list of one kind. */
export const kindList = (kind: EntityKind, name: string): List => ({
  name,
  label: kind,
  properties: ENTITY_PROPERTIES,
  fields: kindFields(kind),
  indexes: INDEXES,
});

/** The list of entities of any kind. */
export const ENTITY_LIST: List = {
  name: 'entities',
  label: 'Entity',
  properties: ENTITY_PROPERTIES,
  fields: entityFields,
  indexes: [...INDEXES, ['kind', 'name', 'id'], ['kind', 'id'], ['kind', 'town', 'name', 'id']],
};

/** The entities with these ids, those that exist, by one statement. */
export async function readEntities(
  reader: Reader,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, EntityRow>> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const text = `UNWIND $ids AS id\nMATCH (n:Entity {id: id})\nRETURN n {${fields}} AS node`;
  const rows = await reader.read<{ node: EntityRow }>({ name: 'entities.byId', text }, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
