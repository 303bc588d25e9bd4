import type { GraphQLResolveInfo } from 'graphql';
import { type ConflictRow, type Disputed, readConflictsOf } from '../../graph/read/conflicts-of.js';
import type { Context } from '../context.js';
import { LARGEST_PAGE } from '../paging/page-size.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { CONFLICT_FIELDS } from './conflict.js';

/** How a field `conflicts` of a fact describes itself. */
export const CONFLICTS_OF = `The conflicts that it is a member of, in the order of their ids, at most ${LARGEST_PAGE}; beneath a list as of a year, those of reports up to it. 所涉的矛盾，按标识排列，最多 ${LARGEST_PAGE} 条；在 asOf 列表之下仅含截至该年报告者。`;

/**
 * The conflicts that a fact is a member of: for a field that gives [Conflict!]!. One statement serves all facts of the kind.
 *
 * @param asOf only those of reports up to that year; left out, all
 * @param info of that field: only what it selects is read
 */
export function conflictsOf(
  { reader, loaders }: Context,
  of: Disputed,
  id: string,
  info: GraphQLResolveInfo,
  asOf?: number,
): Promise<ConflictRow[]> {
  const properties = selectedProperties(selectedUnder(info, []), CONFLICT_FIELDS);
  const loader = loaders.named<string, ConflictRow[]>(`${of}.conflicts ${asOf} ${properties.join()}`, async (ids) => {
    const found = await readConflictsOf(reader, of, ids, properties, LARGEST_PAGE, asOf);
    return ids.map((each) => found.get(each) ?? []);
  });
  return loader.load(id);
}
