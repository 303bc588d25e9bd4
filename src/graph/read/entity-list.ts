import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { ENTITY_PROPERTIES, entityFields, kindFields } from './entity-fields.js';
import { entryOf } from './entry.js';
import { haveYears, heldAsOf } from './held-as-of.js';
import type { List } from './list.js';
import { statesThen, thenStatement } from './loaded-then.js';

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
  entry: (filter) => entryOf(kind, filter),
  asOf: haveYears(kind) ? heldAsOf : undefined,
});

/** The list of entities of any kind. */
export const ENTITY_LIST: List = {
  name: 'entities',
  label: 'Entity',
  properties: ENTITY_PROPERTIES,
  fields: entityFields,
  indexes: [...INDEXES, ['kind', 'name', 'id'], ['kind', 'id'], ['kind', 'town', 'id'], ['kind', 'town', 'name', 'id']],
  asOf: heldAsOf,
};

/** The entities with these ids, those that exist, by one statement. */
export async function readEntities(
  reader: Reader,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, EntityRow>> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const name = 'entities.byId';
  const found = (match: string) => `UNWIND $ids AS id\n${match}\nRETURN n {${fields}} AS node`;
  const statement =
    reader.knownAt === undefined
      ? { name, text: found('MATCH (n:Entity {id: id})') }
      : thenStatement(name, found(statesThen('n', 'Entity', 'n.id = id', 'id')));
  const rows = await reader.read<{ node: EntityRow }>(statement, { ids });
  return new Map(rows.map(({ node }) => [node.id, node]));
}
