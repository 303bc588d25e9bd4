import type { GraphQLResolveInfo } from 'graphql';
import type { Filter } from '../../graph/read/filter.js';
import { type OrderKey, tieBroken } from '../../graph/read/keyset.js';
import type { List } from '../../graph/read/list.js';
import { countRows, readPage } from '../../graph/read/page.js';
import { countRowsThen, readPageThen } from '../../graph/read/page-then.js';
import type { Row } from '../../graph/statement.js';
import { aheadTree, fillAhead } from '../ahead/ahead-tree.js';
import type { Context } from '../context.js';
import { type Connection, connectionOf } from './connection.js';
import { decodeCursor } from './cursor.js';
import { type PageArgs, pageWanted } from './page-args.js';

export interface ListRequest {
  args: PageArgs;
  filter: Filter;
  order: readonly OrderKey[];
  asOf?: number | undefined;
  /** Properties to read of each node. */
  properties: readonly string[];
  /** What the field is resolved with: fields beneath its rows are read within its statement. */
  info: GraphQLResolveInfo;
}

/** One page of a list as a connection, by one statement; the count is a second one, made only when selected. */
export async function listPage<Node extends Row = Row>(
  context: Context,
  list: List,
  { args, filter, order, asOf, properties, info }: ListRequest,
): Promise<Connection<Node>> {
  const wanted = pageWanted(args);
  const beyond = wanted.cursor && decodeCursor(wanted.cursor.argument, wanted.cursor.text, list.name, tieBroken(order));
  const { size, from } = wanted;
  const { reader } = context;
  const then = reader.knownAt !== undefined;
  const ahead = then ? null : aheadTree(info, 'CONNECTION', asOf);
  const request = { filter, order, size, from, beyond, asOf, properties, beneath: ahead?.beneath };
  const page = await (then ? readPageThen<Node> : readPage<Node>)(reader, list, request);
  if (ahead)
    fillAhead(
      ahead,
      context.loaders,
      page.rows.map((node, at) => ({ node, beneath: page.beneath?.[at] })),
    );
  const count = then ? countRowsThen : countRows;
  return connectionOf(list.name, page, wanted, () => count(reader, list, filter, asOf));
}
