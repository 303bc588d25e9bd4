import type { GraphQLResolveInfo } from 'graphql';
import type { Reader } from '../../graph/connection.js';
import { type EntityRow, readEntities } from '../../graph/read/entity-list.js';
import { nodeBeneath, ownBeneath } from '../../graph/read/nodes-by-id.js';
import { type Ahead, readAhead } from '../ahead/ahead.js';
import { nodeAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { type Batch, type Given, whenGiven } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import { selectedUnder } from '../selection.js';
import { entityProperties } from './entity-properties.js';

/** An entity as field resolvers receive it: its properties, and the year as of which it was asked for. */
export type EntityNode = EntityRow & { asOf?: number | undefined };

/**
 * The entity of that id, for a field that gives Entity; null where there is none. One statement serves all that are asked for with
 * the same selection.
 *
 * @param path of fields from the one being resolved to the entity; empty when it is the entity itself
 */
export function entityOf(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
  { asOf, path = [] }: { asOf?: number | undefined; path?: readonly string[] } = {},
): Given<EntityNode | null> {
  const { name, properties } = onceAField(info, `entity ${path}`, () => {
    const properties = entityProperties(selectedUnder(info, path));
    return { name: batchName(properties), properties };
  });
  const found = loaders.value(name, id, () => entitiesWith(properties)(reader));
  return whenGiven(found, (row) => row && nodeAsOf(row, asOf));
}

const batchName = (properties: readonly string[]): string => `entities ${properties.join()}`;

const entitiesWith =
  (properties: readonly string[]) =>
  (reader: Reader): Batch<string, EntityRow | null> =>
  async (ids) => {
    const found = await readEntities(reader, ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  };

/**
 * Lets the statements of its parents read a field that gives the entity of an id.
 *
 * @param property of the parent that holds the id
 * @param held properties of the entity that the parent holds too, by their names there: where no more is asked, nothing is looked up
 */
export function readEntityAhead(field: string, property: string, held: Readonly<Record<string, string>> = {}): void {
  const isHeld = (name: string) => name === 'id' || name in held;
  readAhead(field, (_args, selected): Ahead<EntityRow | null> => {
    const properties = entityProperties(selectedUnder(selected, []));
    const read = ['kind', ...properties];
    return {
      name: batchName(properties),
      key: property,
      gives: 'NODE',
      beneath: (deeper, only) =>
        deeper.length === 0 && only === undefined && read.every(isHeld)
          ? ownBeneath({ ...held, id: property }, ['id', ...read])
          : nodeBeneath('Entity', property, read, deeper, only),
      valueOf: ([row]) => (row?.node as EntityRow | undefined) ?? null,
    };
  });
}

/** The entities of these ids, in their order, for a field that gives a list of Entity; without those that do not exist. */
export async function entitiesOf(
  context: Context,
  ids: readonly string[] | null | undefined,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<EntityNode[]> {
  const found = await Promise.all((ids ?? []).map((id) => entityOf(context, id, info, { path })));
  return found.filter((entity) => entity !== null);
}
