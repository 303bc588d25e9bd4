import { type NodeRow, readNodes } from '../../graph/read/nodes-by-id.js';
import type { Context } from '../context.js';

/** The indicator of that name with these properties; null where no figure measures it. One statement serves all of a selection. */
export function indicatorOf(
  { reader, loaders }: Context,
  name: string,
  properties: readonly string[],
): Promise<NodeRow | null> {
  const loader = loaders.named<string, NodeRow | null>(`indicators ${properties.join()}`, async (ids) => {
    const found = await readNodes(reader, 'Indicator', ids, properties);
    return ids.map((id) => found.get(id) ?? null);
  });
  return loader.load(indicatorId(name));
}

export const indicatorId = (name: string): string => `indicator/${name}`;
