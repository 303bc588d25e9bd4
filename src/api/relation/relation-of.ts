import type { GraphQLResolveInfo } from 'graphql';
import { type NodeRow, readNodes } from '../../graph/read/nodes-by-id.js';
import type { Context } from '../context.js';
import { selectedProperties } from '../selected-properties.js';
import { type Selected, selectedUnder } from '../selection.js';
import { RELATION_FIELDS } from './relation.js';

/** A relation as field resolvers receive it: its properties, and the year as of which it was asked for. */
export type RelationNode = NodeRow & { asOf?: number | undefined };

/** The relation of that id, for a field that gives Relation. One statement serves all that are asked for with the same selection. */
export async function relationOf(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
  asOf?: number,
): Promise<RelationNode | null> {
  const properties = relationProperties(info, []);
  const loader = loaders.named<string, NodeRow | null>(`relations ${properties.join()}`, async (ids) => {
    const found = await readNodes(reader, 'Relation', ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  });
  const row = await loader.load(id);
  return row && { ...row, asOf };
}

/** The properties that the relations at the end of these paths need. */
export const relationProperties = (info: Selected, ...paths: readonly (readonly string[])[]): string[] =>
  selectedProperties(selectedUnder(info, ...paths), RELATION_FIELDS);
