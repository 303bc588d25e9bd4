import type { GraphQLResolveInfo } from 'graphql';
import type { NodeRow } from '../../graph/read/nodes-by-id.js';
import { readReportsOf } from '../../graph/read/reports-of.js';
import type { Context } from '../context.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { REPORT_FIELDS } from './report.js';

/** The reports that say a fact, the earliest first: for a field that gives [Report!]!. One statement serves all facts. */
export function reportsOf({ reader, loaders }: Context, fact: string, info: GraphQLResolveInfo): Promise<NodeRow[]> {
  const properties = selectedProperties(selectedUnder(info, []), REPORT_FIELDS);
  const loader = loaders.named<string, NodeRow[]>(`reportsOf ${properties.join()}`, async (facts) => {
    const found = await readReportsOf(reader, facts, properties);
    return facts.map((each) => found.get(each) ?? []);
  });
  return loader.load(fact);
}
