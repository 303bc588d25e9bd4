import type { GraphQLResolveInfo } from 'graphql';
import { readNodes } from '../../graph/read/nodes-by-id.js';
import type { ObservationRow } from '../../graph/read/observation-list.js';
import type { Context } from '../context.js';
import { type Selected, selectedUnder } from '../selection.js';
import { observationProperties } from './observation-properties.js';

/** The properties of the figures that a query selects beneath the field being resolved, along these paths. */
export const observationsSelected = (info: Selected, ...paths: readonly (readonly string[])[]): string[] =>
  observationProperties(selectedUnder(info, ...paths));

/** The figure of that id, for a field that gives Observation; null where there is none, or no id. */
export const observationOf = (
  context: Context,
  id: string | null | undefined,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<ObservationRow | null> => observationWith(context, id, observationsSelected(info, path));

/** The figure of that id with these properties. One statement serves all that are asked for with the same properties. */
export async function observationWith(
  { reader, loaders }: Context,
  id: string | null | undefined,
  properties: readonly string[],
): Promise<ObservationRow | null> {
  if (!id) return null;
  const loader = loaders.named<string, ObservationRow | null>(`observations ${properties.join()}`, async (ids) => {
    const found = await readNodes(reader, 'Observation', ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  });
  return loader.load(id);
}
