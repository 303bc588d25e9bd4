import type { GraphQLResolveInfo } from 'graphql';
import { type NodeRow, readNodes } from '../../graph/read/nodes-by-id.js';
import type { Context } from '../context.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { REPORT_FIELDS } from './report.js';

/** The report with this id; all of one selection in a request are read by one statement. */
export function reportById(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> {
  const properties = selectedProperties(selectedUnder(info, []), REPORT_FIELDS).sort();
  const batch = async (ids: readonly string[]) => {
    const found = await readNodes(reader, 'Report', ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  };
  return loaders.named<string, NodeRow | null>(`report ${properties.join()}`, batch).load(id);
}
