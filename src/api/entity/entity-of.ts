import type { GraphQLResolveInfo } from 'graphql';
import { type EntityRow, readEntities } from '../../graph/read/entity-list.js';
import type { Context } from '../context.js';
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
export async function entityOf(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
  { asOf, path = [] }: { asOf?: number | undefined; path?: readonly string[] } = {},
): Promise<EntityNode | null> {
  const properties = entityProperties(selectedUnder(info, path));
  const loader = loaders.named<string, EntityRow | null>(`entities ${properties.join()}`, async (ids) => {
    const found = await readEntities(reader, ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  });
  const row = await loader.load(id);
  return row && { ...row, asOf };
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
