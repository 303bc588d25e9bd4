import type { GraphQLResolveInfo } from 'graphql';
import type { Reader } from '../../graph/connection.js';
import { type EntityRow, readEntities } from '../../graph/read/entity-list.js';
import { nodeBeneath } from '../../graph/read/nodes-by-id.js';
import type { Row } from '../../graph/statement.js';
import { type Ahead, readAhead } from '../ahead/ahead.js';
import { nodeAsOf } from '../as-of.js';
import type { Context } from '../context.js';
import { type Batch, type Given, whenGiven } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import { selectedUnder } from '../selection.js';
import { entityProperties } from './entity-properties.js';

/** An entity as field resolvers receive it: its properties, and the year as of which it was asked for. */
export type EntityNode = EntityRow & { asOf?: number | undefined };

/** What a node that names an entity holds of it: properties of the entity, by their names there. */
export type Held = Readonly<Record<string, string>>;

/**
 * The entity of that id, for a field that gives Entity; null where there is none. One statement serves all that are asked for with
 * the same selection; none is needed where the node that names it holds all that is asked.
 *
 * @param path of fields from the one being resolved to the entity; empty when it is the entity itself
 */
export function entityOf(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
  { asOf, path = [], by, held = {} }: EntityOfOptions = {},
): Given<EntityNode | null> {
  const { name, properties, isHeld } = onceAField(info, `entity ${path} ${Object.keys(held)}`, () => {
    const properties = entityProperties(selectedUnder(info, path));
    return { name: batchName(properties), properties, isHeld: holdsAll(held, properties) };
  });
  const atHand = isHeld && by !== undefined && reader.knownAt === undefined ? heldIn(by as Row, held, id) : null;
  if (atHand !== null) return nodeAsOf(atHand, asOf);
  const found = loaders.value(name, id, () => entitiesWith(properties)(reader));
  return whenGiven(found, (row) => row && nodeAsOf(row, asOf));
}

interface EntityOfOptions {
  asOf?: number | undefined;
  path?: readonly string[];
  /** The node that names it, as it is now. */
  by?: object;
  held?: Held;
}

/** Whether what is held is all that is asked, and the kind, which tells the type. */
const holdsAll = (held: Held, properties: readonly string[]): boolean =>
  ['kind', ...properties].every((property) => property === 'id' || property in held);

/** The entity as it is held; null where the node was read without it. */
function heldIn(by: Row, held: Held, id: string): EntityRow | null {
  const properties = Object.entries(held).map(([property, there]) => [property, by[there]] as const);
  return properties.some(([, value]) => value === undefined)
    ? null
    : ({ id, ...Object.fromEntries(properties) } as EntityRow);
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
 * @param held what the parent holds of it: where no more is asked, nothing is read
 */
export function readEntityAhead(field: string, property: string, held: Held = {}): void {
  readAhead(field, (_args, selected): Ahead<EntityRow | null> => {
    const properties = entityProperties(selectedUnder(selected, []));
    return {
      name: batchName(properties),
      key: property,
      gives: 'NODE',
      isHeld: holdsAll(held, properties),
      beneath: (deeper, only) => nodeBeneath('Entity', property, ['kind', ...properties], deeper, only),
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
